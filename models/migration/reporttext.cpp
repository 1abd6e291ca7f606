#include "models/migration/reporttext_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 4000;

// What cannot be seen is written out: a mark that turns the reading direction would make a host look like another.
QString visibleText(const QString &text)
{
    QString result;
    for (const char32_t c : text.left(kLongestValue).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (QChar::isSpace(c))
            result += u' ';
        else if (category == QChar::Other_Control || category == QChar::Other_Format)
            result += u"<U+%1>"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        else
            result += QChar::fromUcs4(c);
    }
    return text.size() > kLongestValue ? result + u'…' : result.trimmed();
}

// Own words hold no markup, but a translation or a name within it may have a character that is.
QString escaped(const QString &words)
{
    static const QString special = u"\\`*_{}[]<>#|~"_s;
    QString result;
    for (const QChar c : words) {
        if (special.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

// A code span is the one place where Markdown reads nothing as markup; its fence is longer than any within it.
QString codeSpan(const QString &value)
{
    const QString text = visibleText(value);
    if (text.isEmpty())
        return u"—"_s;
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool needsSpace = text.startsWith(u'`') || text.endsWith(u'`');
    return needsSpace ? fence + u' ' + text + u' ' + fence : fence + text + fence;
}

QString codeElement(const QString &value)
{
    const QString text = visibleText(value);
    return text.isEmpty() ? u"—"_s : u"<code dir=\"ltr\">"_s + text.toHtmlEscaped() + u"</code>"_s;
}

// A value of several lines is a list of values.
template <typename Written> QString joined(const QStringList &values, const QString &separator, Written written)
{
    QStringList sides;
    for (const auto &value : values) {
        QStringList parts;
        for (const auto &part : value.split(u'\n'))
            parts.append(written(part));
        sides.append(parts.join(separator));
    }
    return sides.join(u" → "_s);
}

QString markdownLine(const ReportLine &line)
{
    QString text = u"- "_s;
    if (line.ticked)
        text += *line.ticked ? u"[x] "_s : u"[ ] "_s;
    if (!line.time.isEmpty())
        text += escaped(line.time) + u" · "_s;
    text += escaped(line.label);
    if (!line.values.isEmpty())
        text += (line.label.isEmpty() ? QString() : u": "_s) + joined(line.values, u", "_s, codeSpan);
    const bool isPair = line.values.isEmpty() && !line.ticked;
    if (!line.note.isEmpty())
        text += isPair ? u": "_s + escaped(line.note) : u" ("_s + escaped(line.note) + u')';
    return text + u'\n';
}

QString htmlCell(const QString &html) { return u"<td>"_s + html + u"</td>"_s; }

QString tickCell(bool ticked)
{
    return htmlCell(ticked ? u"☑ "_s + QCoreApplication::translate("Report", "done").toHtmlEscaped()
                           : u"☐ "_s + QCoreApplication::translate("Report", "open").toHtmlEscaped());
}

QString htmlLine(const ReportLine &line)
{
    QString row = u"<tr>"_s;
    if (line.ticked)
        row += tickCell(*line.ticked);
    if (!line.time.isEmpty())
        row += htmlCell(line.time.toHtmlEscaped());
    if (!line.label.isEmpty())
        row += u"<th scope=\"row\">"_s + line.label.toHtmlEscaped() + u"</th>"_s;
    row += htmlCell(joined(line.values, u"<br>"_s, codeElement));
    row += htmlCell(line.note.toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

QString htmlSection(const ReportSection &section)
{
    QString html = u"<h2>"_s + section.heading.toHtmlEscaped() + u"</h2>\n"_s;
    for (const auto &paragraph : section.paragraphs)
        html += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
    if (section.lines.isEmpty())
        return html;
    html += u"<table>\n"_s;
    for (const auto &line : section.lines)
        html += htmlLine(line);
    return html + u"</table>\n"_s;
}

// The policy holds even if an escape were forgotten: nothing is loaded and nothing runs.
constexpr auto kHead = R"(<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body { font: 1rem/1.5 sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; }
th, td { border-top: 1px solid #888; padding: .3rem .6rem; text-align: start; vertical-align: top; }
th { font-weight: normal; }
code { font-family: monospace; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { body { background: #1c1c1c; color: #eee; } }
</style>
)"_L1;

} // namespace

QString ReportText::toMarkdown() const
{
    QString text = u"# "_s + escaped(title) + u": "_s + joined(titleValues, u", "_s, codeSpan) + u'\n';
    for (const auto &section : sections) {
        text += u"\n## "_s + escaped(section.heading) + u"\n\n"_s;
        for (const auto &paragraph : section.paragraphs)
            text += escaped(paragraph) + u"\n\n"_s;
        for (const auto &line : section.lines)
            text += markdownLine(line);
    }
    return text;
}

QString ReportText::toHtml() const
{
    const bool isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    const QString values = joined(titleValues, u", "_s, [](const QString &value) { return visibleText(value); });
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"_s.arg(
        QLocale().bcp47Name(), isRightToLeft ? u"rtl"_s : u"ltr"_s);
    html += kHead + u"<title>"_s + (title + u": "_s + values).toHtmlEscaped() + u"</title>\n</head>\n<body>\n"_s;
    html += u"<h1>"_s + title.toHtmlEscaped() + u": "_s + joined(titleValues, u", "_s, codeElement) + u"</h1>\n"_s;
    for (const auto &section : sections)
        html += htmlSection(section);
    return html + u"</body>\n</html>\n"_s;
}

QString reportTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QString utc = time.toUTC().toString(Qt::ISODate);
    const QDateTime local = time.toLocalTime();
    return local.offsetFromUtc() == 0
               ? utc
               : u"%1 (%2)"_s.arg(utc, local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate));
}
