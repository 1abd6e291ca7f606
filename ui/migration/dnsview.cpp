#include "ui/migration/dnsview.h"

#include "models/migration/domainmigration.h"
#include "models/migration/zonefile.h"
#include "ui/migration/checkbar.h"
#include "ui/migration/recordview.h"
#include "ui/migration/resolverchoice.h"
#include "ui/migration/sandboxprovider.h"
#include "ui/migration/savefile.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class DnsView::Private {
public:
    explicit Private(DomainMigration *itsMigration)
        : migration(itsMigration)
        , dns(itsMigration->dns())
    {
    }

    void addButtons(DnsView *view);
    void build();
    void showRow(int row);
    void showState();
    void showCaa();
    void showEmpty();
    bool isWatching() const { return !dns->rows().isEmpty(); }
    QList<RecordRow> shownRows() const;
    QList<CnameTarget> wanted() const;
    QString zoneName() const;

    DomainMigration *migration;
    DnsCheck *dns;
    StatusLabel *state = nullptr;
    QLabel *zone = nullptr;
    QPushButton *copy = nullptr;
    QPushButton *save = nullptr;
    QPushButton *read = nullptr;
    CheckBar *bar = nullptr;
    QVBoxLayout *list = nullptr;
    QList<RecordView *> rows{};
    StatusLabel *caa = nullptr;
    QLabel *caaText = nullptr;
};

DnsView::DnsView(DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , d(new Private(migration))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    d->state = new StatusLabel;
    d->state->setWordWrap(true);
    d->zone = new BreakingLabel;
    d->zone->setForegroundRole(QPalette::PlaceholderText);
    d->bar = new CheckBar(d->dns->schedule());
    d->addButtons(this);
    d->list = new QVBoxLayout;
    d->list->setContentsMargins(0, 0, 0, 0);
    d->caa = new StatusLabel;
    d->caa->setWordWrap(true);
    d->caaText = new BreakingLabel;
    column->addWidget(d->state);
    column->addWidget(d->zone);
    column->addWidget(d->bar);
    column->addLayout(d->list);
    column->addWidget(d->caa);
    column->addWidget(d->caaText);
    column->addWidget(new ResolverChoice(migration));

    connect(d->dns, &DnsCheck::rowChanged, this, [this](int row) {
        d->showRow(row);
        d->showState();
    });
    connect(d->dns, &DnsCheck::sourcesChanged, this, [this] { d->build(); });
    connect(d->dns, &DnsCheck::roundFinished, this, [this] { d->showState(); });
    connect(d->dns, &DnsCheck::changed, this, [this] {
        d->showState();
        d->showCaa();
    });
    connect(migration, &DomainMigration::changed, this, [this] { d->build(); });
    d->build();
}

DnsView::~DnsView() { delete d; }

//! What Clerk asks for is known without a check, as in a window that only looks.
QList<RecordRow> DnsView::Private::shownRows() const
{
    if (isWatching())
        return dns->rows();
    QList<RecordRow> unchecked;
    for (const CnameTarget &record : migration->wantedRecords())
        unchecked.append({.target = record});
    return unchecked;
}

QList<CnameTarget> DnsView::Private::wanted() const
{
    QList<CnameTarget> records;
    for (const RecordRow &row : shownRows())
        records.append(row.target);
    return records;
}

QString DnsView::Private::zoneName() const
{
    return dns->zone().isEmpty() ? readHomeUrl(migration->after().domain).registrable : dns->zone();
}

void DnsView::Private::addButtons(DnsView *view)
{
    copy = new QPushButton(DnsView::tr("Copy all records"));
    save = new QPushButton(DnsView::tr("Save as zone file…"));
    read = new QPushButton(DnsView::tr("Read again"));
    read->setAccessibleName(DnsView::tr("Read again which records Clerk asks for"));
    connect(read, &QPushButton::clicked, migration, &DomainMigration::checkOutcome);
    connect(copy, &QPushButton::clicked, view, [this] {
        QStringList lines;
        for (const CnameTarget &record : wanted())
            lines.append(u"%1 CNAME %2"_s.arg(record.host, record.value));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    connect(save, &QPushButton::clicked, view, [this, view] {
        saveFileAs(view, DnsView::tr("Save the records as a zone file"), DnsView::tr("Zone file (*.zone)"),
                   zoneName() + u".zone"_s, zoneFile(zoneName(), wanted()));
    });
    bar->addButton(read);
    bar->addButton(copy);
    bar->addButton(save);
    if (migration->network().sandboxControl.isEmpty())
        return;
    auto *provider = new QPushButton(DnsView::tr("Sandbox: DNS provider…"));
    connect(provider, &QPushButton::clicked, view,
            [this, view] { openSandboxProvider(migration->network().sandboxControl, view); });
    bar->addButton(provider);
}

void DnsView::Private::build()
{
    const int count = static_cast<int>(shownRows().size());
    if (rows.size() != count) {
        while (QLayoutItem *old = list->takeAt(0)) {
            old->widget()->deleteLater();
            delete old;
        }
        rows.clear();
        auto *card = new Card;
        for (int row = 0; row < count; ++row) {
            auto *view = new RecordView;
            connect(view, &RecordView::checkRequested, dns, [this, row] { dns->checkRow(row); });
            card->addRow(view);
            rows.append(view);
        }
        card->setVisible(count > 0);
        list->addWidget(card);
    }
    for (int row = 0; row < count; ++row)
        showRow(row);
    showState();
    showCaa();
}

void DnsView::Private::showRow(int row)
{
    const QList<RecordRow> all = shownRows();
    if (row >= rows.size() || row >= all.size())
        return;
    rows.at(row)->show(all.at(row), dns->sources(), zoneName());
    rows.at(row)->setCheckable(isWatching());
}

//! While nothing is checked in this window: Clerk asks for nothing, or what it asks for is not known here.
void DnsView::Private::showEmpty()
{
    const bool known = !wanted().isEmpty();
    if (!known && !dns->zone().isEmpty())
        state->setStatus(Tone::Neutral, Icon::Info, DnsView::tr("Clerk asks for no DNS records for this domain."));
    else if (migration->isReadOnly())
        state->setStatus(Tone::Neutral, Icon::Locked,
                         known ? DnsView::tr("Another window of Vestry checks these records; here they are only shown.")
                               : DnsView::tr("Another window of Vestry checks the records. Which ones Clerk asks for "
                                             "has not been read in this window yet."));
    else
        state->setStatus(Tone::Neutral, Icon::Waiting,
                         known ? DnsView::tr("These records have not been checked yet.")
                               : DnsView::tr("Which records Clerk asks for has not been read yet. They show as soon "
                                             "as Clerk has answered."));
}

void DnsView::Private::showState()
{
    bar->setWatching(isWatching());
    copy->setEnabled(!wanted().isEmpty());
    save->setEnabled(!wanted().isEmpty());
    read->setVisible(!isWatching() && !migration->isReadOnly());
    read->setEnabled(!migration->isCommitting());
    bar->setChecking(dns->isChecking());
    int right = 0;
    const QList<RecordRow> all = dns->rows();
    for (const RecordRow &row : all)
        right += row.overall.good();
    if (all.isEmpty())
        showEmpty();
    else if (dns->isOffline())
        state->setStatus(Tone::Attention, Icon::Offline,
                         DnsView::tr("No name server could be reached: this computer seems to be offline. What you see "
                                     "is the last result; checking goes on."));
    else if (dns->requiredRight())
        state->setStatus(Tone::Positive, Icon::Ok,
                         right == all.size() ? DnsView::tr("Every record is right.")
                                             : DnsView::tr("Every required record is right; optional ones are not."));
    else
        state->setStatus(Tone::Info, Icon::Waiting,
                         DnsView::tr("%1 of %2 records are right.").arg(right).arg(all.size()));
    const QString problem = dns->zoneProblem();
    zone->setText(problem.isEmpty() ? DnsView::tr("The records belong into the zone %1.").arg(zoneName()) : problem);
    zone->setVisible(!problem.isEmpty() || !zoneName().isEmpty());
}

void DnsView::Private::showCaa()
{
    const CaaVerdict verdict = dns->caa();
    using State = CaaVerdict::State;
    const auto set = [this](Tone tone, Icon icon, const QString &words) { caa->setStatus(tone, icon, words); };
    switch (verdict.state) {
    case State::NotChecked:
        set(Tone::Neutral, Icon::Waiting, DnsView::tr("CAA: not checked yet"));
        break;
    case State::Free:
        set(Tone::Positive, Icon::Ok, DnsView::tr("CAA: no record, every authority may issue certificates"));
        break;
    case State::Allowed:
        set(Tone::Positive, Icon::Ok, DnsView::tr("CAA: both of Clerk's authorities may issue certificates"));
        break;
    case State::OneOnly:
        set(Tone::Attention, Icon::Warning, DnsView::tr("CAA: only one of Clerk's authorities may issue certificates"));
        break;
    case State::Blocked:
        set(Tone::Negative, Icon::Error, DnsView::tr("CAA: no certificate can be issued"));
        break;
    case State::Unknown:
        set(Tone::Attention, Icon::Question, DnsView::tr("CAA: could not be found out"));
        break;
    }
    QStringList text;
    if (!verdict.foundAt.isEmpty() && !verdict.records.isEmpty())
        text.append(DnsView::tr("At %1: %2").arg(verdict.foundAt, verdict.records.join(u"; "_s)));
    if (const QString hint = caaHint(verdict, dns->zone()); !hint.isEmpty())
        text.append(hint);
    caaText->setText(text.join(u'\n'));
    caaText->setVisible(!text.isEmpty());
    caa->setVisible(isWatching());
}
