#include "ui/migration/followupview.h"

#include "models/migration/domainmigration.h"
#include "ui/migration/tickbox.h"
#include "ui/pages/valuegrid.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/card.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QHBoxLayout>
#include <QHash>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class FollowUpView::Private {
public:
    explicit Private(DomainMigration *itsMigration)
        : migration(itsMigration)
    {
    }

    void build();
    QWidget *makeTask(const MigrationQuestion &task);
    void refresh();

    DomainMigration *migration;
    StatusLabel *state = nullptr;
    QVBoxLayout *list = nullptr;
    QHash<QString, TickBox *> boxes{};
    ClerkHosts shown{};
};

FollowUpView::FollowUpView(DomainMigration *migration, QWidget *parent)
    : QWidget(parent)
    , d(new Private(migration))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    d->state = new StatusLabel;
    d->state->setWordWrap(true);
    d->list = new QVBoxLayout;
    d->list->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->state);
    column->addWidget(new BreakingLabel(tr("A tick means “done, or not needed here”.")));
    column->addLayout(d->list);
    connect(migration, &DomainMigration::changed, this, [this] { d->refresh(); });
    d->refresh();
}

FollowUpView::~FollowUpView() { delete d; }

QWidget *FollowUpView::Private::makeTask(const MigrationQuestion &task)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(Metrics::large, Metrics::small, Metrics::small, Metrics::small);
    column->setSpacing(Metrics::tiny);
    auto *box = new TickBox(task.title);
    box->setObjectName(u"task."_s + task.id);
    box->setDescription(task.advice);
    const QString id = task.id;
    connect(box, &TickBox::toggled, migration, [this, id](bool ticked) { migration->setTicked(id, ticked); });
    boxes.insert(id, box);
    column->addWidget(box);
    if (!task.advice.isEmpty())
        column->addWidget(new BreakingLabel(task.advice));
    if (task.newValue.isEmpty())
        return row;
    auto *line = new QHBoxLayout;
    auto *value = new BreakingLabel(task.newValue);
    value->setFont(fontFor(TextRole::Mono));
    line->addWidget(value, 1);
    line->addWidget(makeCopyButton(FollowUpView::tr("Copy the value of: %1").arg(task.title), row,
                                   [text = task.newValue] { return text; }),
                    0, Qt::AlignTop);
    column->addLayout(line);
    return row;
}

void FollowUpView::Private::build()
{
    while (QLayoutItem *old = list->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    boxes.clear();
    shown = migration->after();
    auto *card = new Card;
    for (const MigrationQuestion &task : followUpTasks(migration->before(), shown, migration->target().host))
        card->addRow(makeTask(task));
    list->addWidget(card);
}

void FollowUpView::Private::refresh()
{
    if (boxes.isEmpty() || shown != migration->after())
        build(); // the values are others: predicted ones became confirmed ones
    int done = 0;
    for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
        it.value()->setChecked(migration->isTicked(it.key()));
        it.value()->setEnabled(!migration->isReadOnly());
        done += it.value()->isChecked();
    }
    const QString key = migration->isConfirmed() ? FollowUpView::tr("The new values are confirmed by Clerk.")
                                                 : FollowUpView::tr("The new values are expected; Clerk has not "
                                                                    "confirmed them yet.");
    const bool all = done == boxes.size();
    state->setStatus(all ? Tone::Positive : Tone::Info, all ? Icon::Ok : Icon::Waiting,
                     //: %3 is a sentence that says whether the values are confirmed.
                     FollowUpView::tr("%1 of %2 done. %3").arg(done).arg(boxes.size()).arg(key));
}
