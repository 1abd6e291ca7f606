#include "ui/pages/settingspage.h"

#include "models/applyrun.h"
#include "models/workspace.h"
#include "ui/fieldrow.h"
#include "ui/pages/pagehead.h"
#include "ui/pages/settingsgroup.h"
#include "ui/sentences.h"
#include "ui/style/card.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class SettingsPage::Private {
public:
    void build(SettingsPage *page, const QString &title, const QString &summary);
    void refresh();
    void showReadOnly();
    void follow(QWidget *focused);
    void showFirstRefusal();
    FieldRow *rowOf(ResourceId resource, int field) const;
    void scrollTo(const QWidget *row);

    Workspace *workspace = nullptr;
    QList<ResourceId> resources;
    QScrollArea *area = nullptr;
    PageHead *head = nullptr;
    Card *readOnly = nullptr;
    StatusLabel *readOnlyWords = nullptr;
    QList<SettingsGroup *> groups;
};

void SettingsPage::Private::build(SettingsPage *page, const QString &title, const QString &summary)
{
    auto *column = new QWidget;
    column->setMaximumWidth(qMax(Metrics::contentWidth, page->fontMetrics().averageCharWidth() * 96));
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, Metrics::pageMargin, 0, Metrics::pageMargin);
    parts->setSpacing(Metrics::huge);
    head = new PageHead(title, summary, QUrl(QString(resourceSpec(resources.first()).docs)));
    parts->addWidget(head);
    readOnlyWords = new StatusLabel;
    readOnlyWords->setObjectName(u"readOnlyNotice"_s);
    readOnlyWords->setWordWrap(true);
    readOnlyWords->setContentsMargins(Metrics::medium, Metrics::small, Metrics::medium, Metrics::small);
    readOnly = new Card;
    readOnly->addRow(readOnlyWords);
    parts->addWidget(readOnly);
    for (const auto resource : std::as_const(resources)) {
        auto *group = new SettingsGroup(workspace, resource, resources.size() > 1);
        groups.append(group);
        parts->addWidget(group);
    }
    parts->addStretch();

    auto *sheet = new QWidget;
    auto *centred = new QHBoxLayout(sheet);
    centred->setContentsMargins(Metrics::pageMargin, 0, Metrics::pageMargin, 0);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);
    area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The rows take the focus; the keys that scroll reach the area through them.
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(sheet);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
}

void SettingsPage::Private::showReadOnly()
{
    readOnly->setVisible(workspace->isReadOnly());
    readOnlyWords->setStatus(Tone::Attention, Icon::Locked, readOnlyText(workspace->editCount()));
}

void SettingsPage::Private::refresh()
{
    showReadOnly();
    for (auto *group : std::as_const(groups))
        group->refresh();
    head->setBusy(workspace->isRefreshing());
    head->setReadAt(workspace->shownAt());
}

FieldRow *SettingsPage::Private::rowOf(ResourceId resource, int field) const
{
    for (const auto *group : groups) {
        if (group->resource() == resource && field >= 0 && field < group->rows().size())
            return group->rows().at(field);
    }
    return nullptr;
}

void SettingsPage::Private::scrollTo(const QWidget *row)
{
    // As much of the row as fits: its label and complaint belong to what has the focus.
    const QPoint top = row->mapTo(area->widget(), QPoint());
    const int reach = qMin(row->height(), area->viewport()->height()) / 2;
    area->ensureVisible(top.x(), top.y() + reach, 0, reach + Metrics::small);
}

void SettingsPage::Private::follow(QWidget *focused)
{
    if (!focused || !area->isAncestorOf(focused))
        return;
    const QWidget *row = focused;
    while (row && !qobject_cast<const FieldRow *>(row))
        row = row->parentWidget();
    if (row && row->height() <= area->viewport()->height())
        scrollTo(row);
    else
        area->ensureWidgetVisible(focused, 0, Metrics::medium);
}

void SettingsPage::Private::showFirstRefusal()
{
    for (const auto *group : std::as_const(groups)) {
        for (auto *row : group->rows()) {
            if (!row->hasServerComplaint())
                continue;
            scrollTo(row);
            row->reveal();
            return;
        }
    }
}

SettingsPage::SettingsPage(Workspace *workspace, const QString &title, const QString &summary,
                           const QList<ResourceId> &resources, QWidget *parent)
    : QWidget(parent)
    , d(new Private)
{
    Q_ASSERT(!resources.isEmpty());
    d->workspace = workspace;
    d->resources = resources;
    d->build(this, title, summary);
    d->refresh();
    connect(d->head, &PageHead::refreshRequested, workspace, &Workspace::refresh);
    connect(workspace, &Workspace::readStateChanged, this, [this] { d->refresh(); });
    connect(workspace, &Workspace::refreshed, this, [this] { d->refresh(); });
    connect(workspace, &Workspace::readOnlyChanged, this, [this] { d->showReadOnly(); });
    connect(workspace, &Workspace::editCountChanged, this, [this] { d->showReadOnly(); });
    connect(workspace, &Workspace::applyStarted, this, [this](ApplyRun *run) {
        connect(run, &ApplyRun::finished, this, [this] {
            d->refresh();
            d->showFirstRefusal();
        });
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { d->follow(now); });
}

SettingsPage::~SettingsPage()
{
    // A dying child gives up the focus, and that must not be followed any more.
    disconnect(qApp, nullptr, this, nullptr);
    delete d;
}

bool SettingsPage::reveal(ResourceId resource, int field)
{
    FieldRow *row = d->rowOf(resource, field);
    if (!row)
        return false;
    row->reveal();
    // A page that is shown for the first time has no geometry until its layout ran.
    QTimer::singleShot(0, row, [this, row] { d->scrollTo(row); });
    return true;
}
