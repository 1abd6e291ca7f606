#include "models/migration/inventory.h"
#include "models/migration/names_p.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The underscore belongs to it so that "_domainkey" does, and so that "my_example.com" is not taken for "example.com".
bool isOfHost(QChar c)
{
    return c == u'.' || c == u'-' || c == u'_' || c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); }

// "%2Fexample.com" in a query and "\nexample.com" in JSON: what belongs to the code in front is not of the host.
qsizetype codeBefore(const QString &text, qsizetype begin, qsizetype end)
{
    const QChar before = begin > 0 ? text.at(begin - 1) : QChar();
    if (before == u'%' && end - begin > 2 && isHex(text.at(begin)) && isHex(text.at(begin + 1)))
        return 2;
    return before == u'\\' && u"nrtbf"_s.contains(text.at(begin)) ? 1 : 0;
}

//! Puts hosts of one domain below another.
class Mover {
public:
    Mover(const QString &before, const QString &after)
        : m_before(Names::plain(before))
        , m_after(Names::plain(after))
        , m_isInside(Names::isWithin(m_after, m_before))
    {
    }
    bool changesAnything() const { return !m_before.isEmpty() && !m_after.isEmpty() && m_before != m_after; }
    QString moved(const QString &text) const;

private:
    QString movedHost(const QString &host) const;

    QString m_before;
    QString m_after;
    bool m_isInside; //!< the new domain is below the old one: what is there already must not be moved twice
};

QString Mover::movedHost(const QString &host) const
{
    qsizetype first = 0;
    qsizetype last = host.size();
    while (first < last && host.at(first) == u'.')
        ++first;
    while (last > first && host.at(last - 1) == u'.')
        --last;
    const QString name = host.sliced(first, last - first);
    const bool isAscii = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 128; });
    const QString plain =
        isAscii ? name.toLower() : QString::fromLatin1(QUrl::toAce(name.left(255), QUrl::IgnoreIDNWhitelist));
    if (!Names::isWithin(plain, m_before) || (m_isInside && Names::isWithin(plain, m_after)))
        return host;
    // By labels: in Unicode the old domain has another length than as it is stored.
    const auto labels = name.split(u'.');
    const auto kept = labels.first(labels.size() - m_before.count(u'.') - 1);
    const QString after = isAscii ? m_after : QUrl::fromAce(m_after.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return host.left(first) + (kept + QStringList{after}).join(u'.') + host.sliced(last);
}

QString Mover::moved(const QString &text) const
{
    QString result;
    qsizetype i = 0;
    while (i < text.size()) {
        if (!isOfHost(text.at(i))) {
            result += text.at(i++);
            continue;
        }
        const auto end = std::find_if_not(text.begin() + i, text.end(), isOfHost) - text.begin();
        const auto begin = i + codeBefore(text, i, end);
        const QString host = text.sliced(begin, end - begin);
        const bool isScheme = QStringView(text).sliced(end).startsWith(u"://"); // of a mobile app
        result += text.sliced(i, begin - i) + (isScheme ? host : movedHost(host));
        i = end;
    }
    return result;
}

} // namespace

QString movedValue(const QString &value, const ClerkHosts &before, const ClerkHosts &after)
{
    const Mover mover(before.domain, after.domain);
    return mover.changesAnything() ? mover.moved(value) : value;
}
