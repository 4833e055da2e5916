package lang

import "strings"

// Arg is one named value of a message. On the wire it is {"name":…,"value":…}, where the value takes the JSON form
// of its type.
type Arg struct {
	Name  string `json:"name"`
	Value any    `json:"value"`
}

// Expand fills a message template of the language l. {limit} becomes the argument of that name as [Say] writes it;
// {limit:을/를} adds the particle that follows it (see [Particle]), written as 을(를) where the value cannot be read.
//
// A placeholder without an argument or with an unknown pair of particles stays visible as it is, so that a mistake is
// seen and nothing is lost. Values are not expanded again. Of two arguments with one name the first counts.
func Expand(template string, l Language, args ...Arg) string {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		inside, after, closed := strings.Cut(rest, "}")
		if !found || !closed {
			b.WriteString(template)
			return b.String()
		}
		if nested := strings.LastIndexByte(inside, '{'); nested >= 0 { // only the innermost brace opens
			before, inside = template[:len(before)+1+nested], inside[nested+1:]
		}
		b.WriteString(before)
		if value, ok := expandOne(inside, l, args); ok {
			b.WriteString(value)
		} else {
			b.WriteString("{" + inside + "}")
		}
		template = after
	}
}

// expandOne returns the text for what stands between two braces, "limit" or "limit:을/를".
func expandOne(placeholder string, l Language, args []Arg) (string, bool) {
	name, pair, particle := strings.Cut(placeholder, ":")
	for _, arg := range args {
		if arg.Name != name {
			continue
		}
		value := Say(arg.Value, l)
		if !particle {
			return value, true
		}
		forms, known := formsOf(pair)
		if !known {
			return "", false
		}
		return value + forms.after(lastSound(value)), true
	}
	return "", false
}
