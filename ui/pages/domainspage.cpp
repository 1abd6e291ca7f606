#include "ui/pages/domainspage.h"

#include "models/workspace.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/pageid.h"
#include "ui/pages/recordtable.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/pages/valuegrid.h"
#include "ui/sentences.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/wrappedlabel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
void addFact(ValueGrid *grid, const QString &label, const QString &value, const QString &copyName)
{
    if (!value.isEmpty())
        grid->addText(label, copyName)->setText(value);
}

//! What is shown now, to leave it alone while it is the same.
QByteArray digest(const QList<DomainInfo> &domains, const ReadState &state, Environment environment)
{
    QJsonArray all{static_cast<int>(environment), static_cast<int>(state.state),
                   state.error ? static_cast<int>(state.error->kind) : -1};
    for (const DomainInfo &domain : domains)
        all.append(domain.raw);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}
} // namespace

DomainsPage::DomainsPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new PageHead(pageTitle(PageId::Domains), pageSummary(PageId::Domains),
                          QUrl(u"https://clerk.com/docs/guides/dashboard/dns-domains/overview"_s)))
    , m_list(new QVBoxLayout)
{
    auto *scroll = new ScrollColumn;
    scroll->setCentred(true);
    scroll->column()->addWidget(m_head);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(Metrics::medium);
    scroll->column()->addLayout(m_list);
    scroll->column()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &DomainsPage::refresh);
    connect(workspace, &Workspace::identityChanged, this, [this] { m_soon.start(); });
    connect(workspace, &Workspace::readStateChanged, this, [this] { m_soon.start(); });
    connect(m_head, &PageHead::refreshRequested, workspace, &Workspace::refresh);
    refresh();
}

void DomainsPage::refresh()
{
    const ReadState state = m_workspace->readState(ReadSource::Domains);
    m_head->setReadAt(state.readAt);
    m_head->setBusy(state.state == ReadState::State::Loading);
    const QList<DomainInfo> domains = m_workspace->domains();
    const QByteArray now = digest(domains, state, m_workspace->environment());
    if (now == m_shown || (state.state == ReadState::State::Loading && !domains.isEmpty()))
        return;
    m_shown = now;
    while (QLayoutItem *old = m_list->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (domains.isEmpty() || state.state == ReadState::State::Failed)
        m_list->addWidget(makeState());
    for (const DomainInfo &domain : domains)
        m_list->addWidget(makeDomain(domain));
}

QWidget *DomainsPage::makeState()
{
    const ReadState state = m_workspace->readState(ReadSource::Domains);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *status = new StatusLabel;
    column->addWidget(status);
    if (state.state == ReadState::State::Loaded) {
        status->setStatus(Tone::Neutral, Icon::Info, tr("Clerk reports no domain for this instance."));
    } else if (state.state != ReadState::State::Failed) {
        status->setStatus(Tone::Neutral, Icon::Waiting, tr("Reading the domains…"));
    } else {
        const Sentence sentence = state.error ? sentenceFor(*state.error) : Sentence{};
        status->setStatus(Tone::Negative, Icon::Error, tr("The domains could not be read: %1").arg(sentence.title));
        auto *text = new WrappedLabel(sentence.serverWords.isEmpty()
                                          ? sentence.text
                                          : tr("%1 Clerk says: %2").arg(sentence.text, sentence.serverWords));
        auto *again = new QPushButton(tr("Try again"));
        again->setMinimumHeight(Metrics::targetSize);
        connect(again, &QPushButton::clicked, m_workspace, &Workspace::refresh);
        column->addWidget(text);
        column->addWidget(again, 0, Qt::AlignLeading);
    }
    return box;
}

QWidget *DomainsPage::makeDomain(const DomainInfo &domain)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, Metrics::large);
    column->setSpacing(Metrics::small);
    column->addWidget(makeHeading(domain.name));
    auto *kind = new StatusLabel;
    kind->setStatus(Tone::Info, domain.isSatellite ? Icon::Link : Icon::Domains,
                    domain.isSatellite ? tr("Satellite domain") : tr("Primary domain"));
    column->addWidget(kind);

    auto *facts = new ValueGrid;
    const QString host = domain.frontendApiUrl.authority(QUrl::FullyEncoded);
    addFact(facts, tr("Frontend API host"), host, tr("Copy the Frontend API host of %1").arg(domain.name));
    addFact(facts, tr("Account Portal host"), domain.accountsPortalUrl.host(QUrl::FullyEncoded),
            tr("Copy the Account Portal host of %1").arg(domain.name));
    if (!host.isEmpty() && m_workspace->environment() != Environment::Unknown)
        addFact(facts, tr("Publishable key"),
                publishableKeyFor(host, m_workspace->environment() == Environment::Production),
                tr("Copy the publishable key of %1").arg(domain.name));
    addFact(facts, tr("Proxy URL"), domain.proxyUrl.toDisplayString(), tr("Copy the proxy URL of %1").arg(domain.name));
    addFact(facts, tr("Development origin"), domain.developmentOrigin,
            tr("Copy the development origin of %1").arg(domain.name));
    addFact(facts, tr("Domain id"), domain.id, tr("Copy the domain id of %1").arg(domain.name));
    column->addWidget(facts);
    if (!domain.isSatellite && m_workspace->environment() == Environment::Production) {
        auto *change = new QPushButton(tr("Change the domain…"));
        change->setMinimumHeight(Metrics::targetSize);
        connect(change, &QPushButton::clicked, this, &DomainsPage::changeRequested);
        column->addWidget(change, 0, Qt::AlignLeading);
    }
    column->addWidget(makeRecordTable(domain));
    return box;
}
