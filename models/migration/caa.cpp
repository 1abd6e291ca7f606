#include "models/migration/caa.h"

#include "models/migration/filled_p.h"
#include "models/migration/names_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// What the issuers understand: RFC 8659 4.2 to 4.4 and RFC 9495.
constexpr std::array kKnownTags{"issue", "issuewild", "iodef", "issuemail"};

bool isKnown(const QByteArray &tag)
{
    return std::any_of(kKnownTags.begin(), kKnownTags.end(),
                       [&](const char *known) { return tag.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isIssue(const Dns::Caa &caa) { return caa.tag.compare("issue", Qt::CaseInsensitive) == 0; }

QByteArray issuerOf(const Dns::Caa &caa)
{
    const auto semicolon = caa.value.indexOf(';');
    return caa.value.left(semicolon < 0 ? caa.value.size() : semicolon).trimmed().toLower();
}

QString inZoneFile(const Dns::Caa &caa)
{
    QString value;
    for (const char c : caa.value) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte > 0x7e)
            value += u"\\%1"_s.arg(int(byte), 3, 10, QChar(u'0'));
        else if (c == '"' || c == '\\')
            (value += u'\\') += QLatin1Char(c);
        else
            value += QLatin1Char(c);
    }
    return u"%1 %2 \"%3\""_s.arg(QString::number(caa.critical ? 128 : 0), QString::fromLatin1(caa.tag), value);
}

QList<Dns::Caa> recordsIn(const Dns::Answer &answer)
{
    QList<Dns::Caa> found;
    if (answer.outcome != Dns::Outcome::Answered)
        return found;
    for (const auto &record : answer.answers) {
        if (record.type == Dns::Type::CAA && record.caa)
            found.append(*record.caa);
    }
    return found;
}

CaaVerdict decided(const QString &name, const QList<Dns::Caa> &records)
{
    CaaVerdict verdict{.foundAt = name};
    for (const auto &caa : records)
        verdict.records.append(inZoneFile(caa));
    const bool forbids = std::any_of(records.begin(), records.end(),
                                     [](const Dns::Caa &caa) { return caa.critical && !isKnown(caa.tag); });
    const bool anybody = std::none_of(records.begin(), records.end(), isIssue);
    const auto lets = [&](const char *issuer) {
        return !forbids && (anybody || std::any_of(records.begin(), records.end(), [&](const Dns::Caa &caa) {
                                return isIssue(caa) && issuerOf(caa) == issuer;
                            }));
    };
    verdict.letsEncrypt = lets("letsencrypt.org");
    verdict.google = lets("pki.goog");
    verdict.state = verdict.letsEncrypt && verdict.google   ? CaaVerdict::State::Allowed
                    : verdict.letsEncrypt || verdict.google ? CaaVerdict::State::OneOnly
                                                            : CaaVerdict::State::Blocked;
    return verdict;
}

bool hasForeignCritical(const QStringList &records)
{
    return std::any_of(records.begin(), records.end(), [](const QString &record) {
        return record.startsWith("128 "_L1) && !isKnown(record.section(u' ', 1, 1).toLatin1());
    });
}

// RFC 8657: such a record lets one account, or one way of proof only, and Clerk's is not known.
bool hasRestriction(const QStringList &records)
{
    return std::any_of(records.begin(), records.end(), [](const QString &record) {
        return record.contains("issue \""_L1) && (record.contains("accounturi"_L1, Qt::CaseInsensitive) ||
                                                  record.contains("validationmethods"_L1, Qt::CaseInsensitive));
    });
}

QString hintText(const CaaVerdict &verdict)
{
    switch (verdict.state) {
    case CaaVerdict::State::Allowed:
        return hasRestriction(verdict.records)
                   ? QCoreApplication::translate(
                         "Caa", "A CAA record at %1 names an account or a way of validation (%2). Clerk’s certificates "
                                "may be refused because of it: take “accounturi” and “validationmethods” out.")
                   : QString();
    case CaaVerdict::State::OneOnly:
        return QCoreApplication::translate(
            "Caa",
            "CAA records at %1 let only %3 issue certificates. Clerk uses Let’s Encrypt or Google Trust Services, "
            "so a certificate may be refused, also later at a renewal. Add a record at your DNS provider: name "
            "“%4”, type CAA, value “0 issue \"%5\"”.");
    case CaaVerdict::State::Blocked:
        return hasForeignCritical(verdict.records)
                   ? QCoreApplication::translate(
                         "Caa",
                         "A CAA record at %1 is marked as critical and has a property no issuer knows (%2), which "
                         "forbids every certificate. Delete it at your DNS provider, or clear its flag (128).")
                   : QCoreApplication::translate(
                         "Caa",
                         "CAA records at %1 (%2) forbid the certificates that Clerk needs. Add two records at your "
                         "DNS provider, both with the name “%4” and the type CAA: “0 issue \"letsencrypt.org\"” "
                         "and “0 issue \"pki.goog\"”.");
    case CaaVerdict::State::Unknown:
        return QCoreApplication::translate(
            "Caa",
            "The CAA records of %1 could not be read, and an issuer that cannot read them refuses a certificate as "
            "well. It is asked again by itself. If that goes on, either the zone’s name servers do not answer "
            "questions of the type CAA, or the router or resolver of this network holds such questions back: look "
            "from another network before you change anything at your DNS provider.");
    default:
        return {};
    }
}

} // namespace

QStringList caaNames(const QString &host)
{
    QStringList names;
    QString name = Names::plain(host);
    while (!name.isEmpty()) {
        names.append(name);
        const auto dot = name.indexOf(u'.');
        name = dot < 0 ? QString() : name.sliced(dot + 1);
    }
    return names;
}

CaaVerdict judgeCaa(const QStringList &names, const QList<Dns::Answer> &answers)
{
    using enum Dns::Outcome;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const Dns::Answer answer = answers.value(i);
        if (answer.outcome == Cancelled)
            return {};
        if (answer.outcome != Answered && answer.outcome != NoData && answer.outcome != NameNotFound)
            return {.state = CaaVerdict::State::Unknown, .foundAt = names.at(i)};
        if (const auto records = recordsIn(answer); !records.isEmpty())
            return decided(names.at(i), records);
    }
    if (names.isEmpty())
        return {};
    return {.state = CaaVerdict::State::Free, .letsEncrypt = true, .google = true};
}

QString caaHint(const CaaVerdict &verdict, const QString &zone)
{
    const QString apex = Names::plain(zone);
    const QString name = verdict.foundAt == apex                  ? u"@"_s
                         : Names::isWithin(verdict.foundAt, apex) ? verdict.foundAt.chopped(apex.size() + 1)
                                                                  : verdict.foundAt + u'.';
    return filled(hintText(verdict), {verdict.foundAt, verdict.records.join(u", "_s),
                                      verdict.letsEncrypt ? u"Let’s Encrypt"_s : u"Google Trust Services"_s, name,
                                      verdict.letsEncrypt ? u"pki.goog"_s : u"letsencrypt.org"_s});
}
