// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of words and facts, put together the same way on every page.
.pragma library

// The parts that say something, with the separator between them. In a language from right to left each part stands in
// marks of its own (first strong isolate), and the list begins at the right whatever its first part is.
function joined(parts, separator) {
    const told = Array.from(parts).filter(part => part.length > 0);
    if (told.length < 2 || separator === "\n" || Qt.locale().textDirection !== Qt.RightToLeft)
        return told.join(separator);
    return "\u200f" + told.map(part => "\u2068" + part + "\u2069").join(separator);
}
// The facts, {name, value}, that have a value.
function told(facts) {
    return facts.filter(fact => fact.value.length > 0);
}
// The notes of the confirmation, in the order in which they are read; empty ones left out.
function notes(before, consequences, after) {
    const middle = consequences.map(row => ({
                tone: row.iconName === "status-warning" ? "warning" : "secondary",
                icon: row.iconName,
                text: row.text
            }));
    return before.concat(middle, after).filter(note => note.text.length > 0);
}
// The first few of a list that QML hands over without the means of one.
function first(list, most) {
    return Array.from(list).slice(0, most);
}
function has(list, wanted) {
    return Array.from(list).includes(wanted);
}
// Words that stand alone: a capital at their beginning and a full stop, where there is none.
function sentence(words) {
    const said = words.length > 0 ? words[0].toLocaleUpperCase() + words.slice(1) : "";
    return said.length === 0 || /[.!?…]$/.test(said) ? said : said + ".";
}
// The orders there are, {value, text}: one of its own, and by each column that has one.
function orders(own, columns, keyOf) {
    return [own].concat(Array.from(columns).map(column => ({ value: keyOf(column.key), text: column.title })).filter(one => one.value.length > 0));
}
