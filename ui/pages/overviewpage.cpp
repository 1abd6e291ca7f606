#include "ui/pages/overviewpage.h"

#include "models/attention.h"
#include "models/workspace.h"
#include "ui/environmentwords.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/scrollcolumn.h"
#include "ui/pages/sectionlist.h"
#include "ui/pages/valuegrid.h"
#include "ui/sentences.h"
#include "ui/style/card.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"
#include "ui/style/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QString orNotReported(const QString &text) { return text.isEmpty() ? OverviewPage::tr("not reported yet") : text; }

QWidget *makeAttentionRow(const AttentionItem &item, QPushButton *show)
{
    const bool warning = item.severity == AttentionItem::Severity::Warning;
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
    layout->setSpacing(Metrics::medium);
    auto *status = new StatusLabel;
    status->setStatus(warning ? Tone::Attention : Tone::Info, warning ? Icon::Warning : Icon::Info,
                      warning ? OverviewPage::tr("Warning") : OverviewPage::tr("Note"));
    auto *text = new WrappedLabel(item.text);
    show->setText(OverviewPage::tr("Show"));
    show->setMinimumHeight(Metrics::targetSize);
    //: Accessible name of a button; %1 is the sentence about what needs attention.
    show->setAccessibleName(OverviewPage::tr("Show the setting: %1").arg(item.text));
    layout->addWidget(status, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    layout->addWidget(show, 0, Qt::AlignTop);
    return row;
}
} // namespace

OverviewPage::OverviewPage(Workspace *workspace, DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_head(new PageHead(pageTitle(PageId::Overview), pageSummary(PageId::Overview), {}))
    , m_identity(new ValueGrid)
    , m_attention(new QVBoxLayout)
    , m_sections(new SectionList(workspace))
{
    auto *scroll = new ScrollColumn;
    scroll->setCentred(true);
    scroll->column()->addWidget(m_head);
    auto *strip = new ChangeStrip(migration);
    connect(strip, &ChangeStrip::continueRequested, this, [this] { emit pageRequested(PageId::DomainChange); });
    scroll->column()->addWidget(strip);
    scroll->column()->addWidget(m_identity);
    scroll->column()->addWidget(makeHeading(tr("Needs attention")));
    m_attention->setContentsMargins(0, 0, 0, 0);
    m_attention->setSpacing(Metrics::small);
    scroll->column()->addLayout(m_attention);
    scroll->column()->addWidget(makeHeading(tr("Sections")));
    scroll->column()->addWidget(m_sections);
    scroll->column()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    buildIdentity();

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(workspace, &Workspace::identityChanged, this, soon);
    connect(workspace, &Workspace::readStateChanged, this, soon);
    connect(workspace, &Workspace::editCountChanged, this, soon);
    connect(workspace, &Workspace::refreshed, this, soon);
    connect(m_head, &PageHead::refreshRequested, workspace, &Workspace::refresh);
    connect(m_sections, &SectionList::pageRequested, this, &OverviewPage::pageRequested);
    refresh();
}

void OverviewPage::buildIdentity()
{
    m_environment = new StatusLabel;
    m_identity->addWidget(tr("Environment"), m_environment);
    m_instanceId = m_identity->addText(tr("Instance id"), tr("Copy the instance id"));
    m_domains = m_identity->addText(tr("Domains"));
    m_frontendApi = m_identity->addText(tr("Frontend API host"), tr("Copy the Frontend API host"));
    m_publishableKey = m_identity->addText(tr("Publishable key"), tr("Copy the publishable key"));
    m_publishableKey->setToolTip(tr("Derived from the Frontend API host. It is public: it belongs into frontends."));
    m_users = m_identity->addText(tr("Users"));
}

void OverviewPage::refresh()
{
    m_head->setReadAt(m_workspace->shownAt());
    m_head->setBusy(m_workspace->isRefreshing());
    refreshIdentity();
    refreshAttention();
    m_sections->refresh();
}

void OverviewPage::refreshIdentity()
{
    const Environment environment = m_workspace->environment();
    m_environment->setStatus(environmentTone(environment), environmentIcon(environment), environmentWord(environment));
    m_instanceId->setText(orNotReported(m_workspace->instanceId()));
    QStringList names;
    for (const DomainInfo &domain : m_workspace->domains())
        names.append(domain.isSatellite ? tr("%1 (satellite)").arg(domain.name) : domain.name);
    m_domains->setText(orNotReported(QLocale().createSeparatedList(names)));
    // With the port, where there is one: the key names exactly the address that browsers are to load Clerk from.
    const QString host = m_workspace->frontendApiUrl().authority(QUrl::FullyEncoded);
    m_frontendApi->setText(orNotReported(host));
    const bool known = !host.isEmpty() && environment != Environment::Unknown;
    m_publishableKey->setText(
        orNotReported(known ? publishableKeyFor(host, environment == Environment::Production) : QString()));
    const auto users = m_workspace->usersCount();
    const auto &error = m_workspace->usersCountState().error;
    m_users->setText(users ? QLocale().toString(*users) : error ? sentenceFor(*error).title : orNotReported({}));
}

//! Where there is nothing to attend to.
QString OverviewPage::calmText() const
{
    if (m_workspace->shownAt().isValid())
        return tr("Nothing in what Clerk reports needs attention.");
    const auto &error = m_workspace->readState(ReadSource::Instance).error;
    return error && error->kind == ApiError::Kind::NoKey
               ? tr("Nothing was read yet, because the secret key of this instance is missing.")
               : tr("Nothing was read yet.");
}

void OverviewPage::refreshAttention()
{
    const QList<AttentionItem> items = attentionItems(*m_workspace);
    const bool read = m_workspace->shownAt().isValid();
    const QString calm = calmText();
    QStringList shown{calm};
    for (const AttentionItem &item : items)
        shown.append(item.text);
    if (shown == m_attentionShown)
        return; // rebuilding would take the focus away from a button
    m_attentionShown = shown;
    while (QLayoutItem *old = m_attention->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    auto *card = new Card;
    for (const AttentionItem &item : items) {
        auto *show = new QPushButton;
        connect(show, &QPushButton::clicked, this,
                [this, resource = item.resource, key = QString(item.key)] { emit settingRequested(resource, key); });
        card->addRow(makeAttentionRow(item, show));
    }
    if (items.isEmpty()) {
        auto *status = new StatusLabel;
        status->setContentsMargins(Metrics::large, Metrics::small, Metrics::large, Metrics::small);
        status->setWordWrap(true);
        status->setStatus(read ? Tone::Positive : Tone::Neutral, read ? Icon::Ok : Icon::Waiting, calm);
        card->addRow(status);
    }
    m_attention->addWidget(card);
}
