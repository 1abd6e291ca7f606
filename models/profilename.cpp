#include "models/profilename.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Joins letters of Persian and Indian words and the parts of emoji; elsewhere it only makes two names look the same.
bool isJoiner(char32_t c) { return c == 0x200c || c == 0x200d; }

// Letters and marks by their category, yet nothing is drawn: combining grapheme joiner, Hangul fillers, empty Braille.
bool isBlankLetter(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return isBlankLetter(c) || QChar::isNonCharacter(c);
    }
}

bool joins(const QList<uint> &text, qsizetype at)
{
    const auto isJoinable = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i) > 0x7f && !isInvisible(text.at(i)) &&
               !QChar::isSpace(text.at(i));
    };
    return isJoiner(text.at(at)) && isJoinable(at - 1) && isJoinable(at + 1);
}

QString withoutInvisible(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters.at(i);
        if (!isInvisible(c) || joins(characters, i))
            out += QStringView(QChar::fromUcs4(c));
    }
    return out;
}

QString cut(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const bool splits = length > 0 && text.at(length - 1).isHighSurrogate();
    return text.left(splits ? length - 1 : length).trimmed();
}

bool isTaken(const QString &name, const QString &id, const QList<Profile> &others)
{
    const QString wanted = ProfileName::looks(name);
    return std::ranges::any_of(
        others, [&](const Profile &other) { return other.id != id && ProfileName::looks(other.name) == wanted; });
}

} // namespace

ProfileName::Problem ProfileName::problem(const QString &name, const QString &id, const QList<Profile> &others)
{
    const QString shown = name.simplified();
    const QString visible = withoutInvisible(shown).simplified();
    if (shown.isEmpty())
        return Problem::Empty;
    if (visible != shown)
        return Problem::Invisible;
    if (visible.size() > kMaximumLength)
        return Problem::TooLong;
    return isTaken(visible, id, others) ? Problem::Taken : Problem::None;
}

QString ProfileName::cleaned(const QString &name)
{
    // Only so much is looked at: a name of a gigabyte is no reason to hang.
    const QString start = name.simplified().left(qsizetype(kMaximumLength) * 100);
    return cut(withoutInvisible(start).simplified(), kMaximumLength);
}

QString ProfileName::looks(const QString &name)
{
    QString text = name.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar c) { return isJoiner(c.unicode()); });
    // Folding alone leaves ß, which is SS in capitals.
    return text.toUpper().toCaseFolded().simplified();
}

QString ProfileName::unique(const QString &wanted, const QSet<QString> &takenLooks, int firstNumber)
{
    const QString name = cleaned(wanted);
    QString candidate = name;
    for (int number = firstNumber; takenLooks.contains(looks(candidate)); ++number) {
        const QString ending = u" (%1)"_s.arg(number);
        candidate = cut(name, kMaximumLength - ending.size()) + ending;
    }
    return candidate;
}

QString ProfileName::unique(const QString &wanted, const QList<Profile> &others)
{
    QSet<QString> taken;
    for (const Profile &other : others)
        taken.insert(looks(other.name));
    return unique(wanted, taken);
}
