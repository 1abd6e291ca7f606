#include "models/migration/report.h"

#include "models/migration/reporttext_p.h"
#include "models/migration/reportwords_p.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

//! Puts the facts in the order in which they are read.
class Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
public:
    explicit Report(const ReportFacts &facts)
        : m_facts(facts)
        , m_record(facts.record)
        , m_questions(breakageQuestions(facts.before, facts.after, QUrl(m_record.homeUrl).host()))
        , m_tasks(followUpTasks(facts.before, facts.after, QUrl(m_record.homeUrl).host()))
    {
    }
    ReportText text() const;

private:
    ReportSection summary() const;
    ReportSection open() const;
    ReportSection events() const;
    ReportSection values() const;
    ReportSection ticks(const QString &heading, const QList<MigrationQuestion> &questions) const;
    ReportSection unknownTicks() const;
    ReportSection wayBack() const;
    ReportLine eventLine(const MigrationEvent &event) const;
    const MigrationQuestion *question(const QString &id) const;
    bool took() const { return m_record.change == ChangeState::Took; }
    QString timeOr(const QDateTime &time, const QString &otherwise) const;

    const ReportFacts &m_facts;
    const MigrationRecord &m_record;
    QList<MigrationQuestion> m_questions;
    QList<MigrationQuestion> m_tasks;
};

QString Report::timeOr(const QDateTime &time, const QString &otherwise) const
{
    return time.isValid() ? reportTime(time) : otherwise;
}

ReportText Report::text() const
{
    ReportText text{.title = tr("Domain change"), .titleValues = {m_record.oldDomain, m_record.newDomain}};
    text.sections = {summary(),
                     open(),
                     events(),
                     values(),
                     ticks(tr("Questions before the change"), m_questions),
                     ticks(tr("Tasks after the change"), m_tasks)};
    if (const ReportSection others = unknownTicks(); !others.lines.isEmpty())
        text.sections.append(others);
    text.sections.append(wayBack());
    return text;
}

ReportSection Report::summary() const
{
    const QString notYet = tr("not yet");
    ReportSection section{.heading = tr("In short")};
    section.paragraphs = {outcomeWords(m_record)};
    section.lines = {
        {.label = tr("Instance"), .values = {m_facts.instanceName + u'\n' + m_record.instanceId}},
        {.label = tr("Begun"), .note = timeOr(m_record.begunAt, tr("not known"))},
        {.label = tr("Domain changed"), .note = timeOr(m_record.changedAt, took() ? tr("not known") : notYet)},
        {.label = tr("DNS records right"), .note = timeOr(m_record.dnsReadyAt, notYet)},
        {.label = tr("Certificates in order"), .note = timeOr(m_record.certificatesReadyAt, notYet)},
        {.label = tr("Finished"), .note = timeOr(m_record.finishedAt, notYet)},
    };
    if (m_record.users)
        section.lines.append(
            {.label = took() ? tr("Users who were signed out, at most") : tr("Users who will be signed out, at most"),
             .note = QLocale().toString(*m_record.users)});
    if (!m_record.refusal.isEmpty())
        section.lines.append({.label = tr("Clerk’s own words"), .values = {m_record.refusal}});
    section.lines.append({.label = tr("This report was made"), .note = reportTime(m_facts.at)});
    return section;
}

ReportSection Report::open() const
{
    ReportSection section{.heading = tr("Still open")};
    for (const auto &record : m_facts.openRecords)
        section.lines.append({.label = tr("DNS record"), .values = {record}});
    for (const auto &host : m_facts.openCertificates)
        section.lines.append({.label = tr("Certificate"), .values = {host}});
    for (const auto &item : took() ? m_tasks : m_questions) {
        if (!m_record.ticks.contains(QString(item.id)))
            section.lines.append({.label = item.title});
    }
    if (!took())
        section.lines.prepend({.label = tr("The domain itself: it has not been changed")});
    if (section.lines.isEmpty())
        section.paragraphs.append(tr("Nothing."));
    return section;
}

const MigrationQuestion *Report::question(const QString &id) const
{
    for (const auto *list : {&m_questions, &m_tasks}) {
        const auto found = std::find_if(list->begin(), list->end(),
                                        [&](const MigrationQuestion &candidate) { return candidate.id == id; });
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}

ReportLine Report::eventLine(const MigrationEvent &event) const
{
    ReportLine line{.time = reportTime(event.at), .label = eventWords(event.kind)};
    const MigrationQuestion *named = question(event.detail);
    if (line.label.isEmpty())
        line.values.append(event.kind + (event.detail.isEmpty() ? QString() : u'\n' + event.detail));
    else if (named)
        line.note = named->title;
    else if (!event.detail.isEmpty())
        line.values.append(event.detail);
    return line;
}

ReportSection Report::events() const
{
    ReportSection section{.heading = tr("What happened")};
    for (const auto &event : m_record.events)
        section.lines.append(eventLine(event));
    if (section.lines.isEmpty())
        section.paragraphs.append(tr("Nothing has been recorded."));
    return section;
}

ReportSection Report::values() const
{
    const ClerkHosts &before = m_facts.before;
    const ClerkHosts &after = m_facts.after;
    ReportSection section{.heading = tr("Old and new values")};
    section.lines = {
        {.label = tr("Domain"), .values = {m_record.oldDomain, m_record.newDomain}},
        {.label = tr("Home URL that was sent"), .values = {m_record.homeUrl}},
        {.label = tr("Frontend API"), .values = {before.frontendApi, after.frontendApi}},
        {.label = tr("Account Portal"), .values = {before.accounts, after.accounts}},
        {.label = tr("Mail"), .values = {before.mail, after.mail}},
        {.label = tr("DKIM"), .values = {before.dkim1 + u'\n' + before.dkim2, after.dkim1 + u'\n' + after.dkim2}},
        {.label = tr("Publishable key"), .values = {before.publishableKey, after.publishableKey}},
    };
    for (const auto &line : m_record.inventory) {
        QString title;
        for (int kind = 0; kind <= int(InventoryKind::Satellites); ++kind) {
            if (inventoryKey(InventoryKind(kind)) == line.kind)
                title = inventoryTitle(InventoryKind(kind));
        }
        section.lines.append({.label = title, .values = {line.oldValue, line.newValue}});
        const QString name = title.isEmpty() ? line.kind + u' ' + line.name : line.name;
        if (!name.trimmed().isEmpty())
            section.lines.last().values.first().prepend(name + u'\n');
    }
    return section;
}

ReportSection Report::ticks(const QString &heading, const QList<MigrationQuestion> &questions) const
{
    ReportSection section{.heading = heading};
    for (const auto &item : questions) {
        const QDateTime at = m_record.ticks.value(QString(item.id));
        ReportLine line{.ticked = at.isValid(), .label = item.title, .note = reportTime(at)};
        if (!item.newValue.isEmpty())
            line.values = {item.newValue};
        section.lines.append(line);
    }
    return section;
}

// Of another version of Vestry: what was ticked is told, even if this one does not ask for it.
ReportSection Report::unknownTicks() const
{
    ReportSection section{.heading = tr("Ticked in another version of Vestry")};
    for (auto tick = m_record.ticks.cbegin(); tick != m_record.ticks.cend(); ++tick) {
        if (!question(tick.key()))
            section.lines.append({.ticked = true, .values = {tick.key()}, .note = reportTime(tick.value())});
    }
    return section;
}

ReportSection Report::wayBack() const
{
    ReportSection section{.heading = tr("How to go back")};
    if (m_record.change == ChangeState::Intended || m_record.change == ChangeState::Unknown) {
        section.paragraphs = {
            tr("First find out which domain counts: open the domain change in Vestry again, which reads "
               "Clerk’s list of domains.")};
        return section;
    }
    if (!took()) {
        section.paragraphs = {
            tr("The domain has not changed, so there is nothing to take back. DNS records and addresses "
               "that were added in preparation do no harm and may be removed.")};
        return section;
    }
    if (m_record.oldDomain.isEmpty()) {
        section.paragraphs = {tr("Which domain was left is not known: the record of the change was lost.")};
        return section;
    }
    const HomeUrl home = readHomeUrl(m_record.oldDomain);
    section.paragraphs = {
        tr("Clerk documents no undo. The way back is the same change in the other direction: begin a domain change in "
           "Vestry again and enter the old domain as the new one."),
        tr("It ends all sessions once more, the publishable key goes back to the old one, and applications have to be "
           "built with it again. DNS records, certificates, providers and services that check tokens must know the old "
           "hosts: keep the old records and addresses until you are sure not to need them.")};
    section.lines = {{.label = tr("New domain to enter"), .values = {u"https://"_s + m_record.oldDomain}},
                     {.label = tr("Publishable key from then on"), .values = {m_facts.before.publishableKey}},
                     {.label = tr("Frontend API from then on"), .values = {m_facts.before.frontendApi}}};
    if (home.isSubdomain())
        section.lines.first().note = tr("as a secondary application");
    return section;
}

} // namespace

QString reportMarkdown(const ReportFacts &facts) { return Report(facts).text().toMarkdown(); }

QString reportHtml(const ReportFacts &facts) { return Report(facts).text().toHtml(); }
