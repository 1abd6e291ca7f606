#include "ui/dialogs/driftstep.h"

#include "models/workspace.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/style/card.h"
#include "ui/style/metrics.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
enum Answer { KeepMine, TakeTheirs };

void addFact(QGridLayout *grid, const QString &label, const QString &value)
{
    const int row = grid->rowCount();
    QLabel *name = DialogParts::paragraph(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(false);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(DialogParts::paragraph(value), row, 1);
}
} // namespace

DriftStep::DriftStep(Workspace *workspace, const QList<Drift> &drifts, After after, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drifts(drifts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::medium);
    const QString why = after == After::NothingSent
                            ? tr("Nothing was sent. These settings were changed by someone else since you "
                                 "read them. Decide for each whose value wins, then review the rest again.")
                            : tr("These settings were changed by someone else meanwhile, and Clerk did not take your "
                                 "change of them. Decide for each whose value wins, then review the rest again.");
    column->addWidget(DialogParts::notice(Tone::Attention, Icon::Warning, why));
    for (const Drift &drift : drifts)
        column->addWidget(makeRow(drift));
    column->addStretch();
}

QWidget *DriftStep::makeRow(const Drift &drift)
{
    const ResourceSpec &resource = resourceSpec(drift.resource);
    const FieldSpec &field = resource.fields[static_cast<size_t>(drift.field)];
    const QString label = labelOf(field);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Metrics::large, Metrics::medium, Metrics::large, Metrics::medium);
    column->setSpacing(Metrics::small);
    //: %1 is a section, %2 a setting in it.
    column->addWidget(DialogParts::heading(tr("%1: %2").arg(translated(resource.title), label)));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(Metrics::large);
    facts->setColumnStretch(1, 1);
    addFact(facts, tr("When you began"), displayText(field, drift.base));
    const QString theirText = changeText(field, drift.base, drift.theirs, drift.mine);
    const QString myText = changeText(field, drift.base, drift.mine, drift.theirs);
    addFact(facts, tr("On the server now"), theirText);
    addFact(facts, tr("Yours"), myText);
    column->addLayout(facts);

    auto *answers = new QButtonGroup(this);
    auto *mine = new QRadioButton(tr("Keep mine"));
    auto *theirs = new QRadioButton(tr("Take theirs"));
    mine->setAccessibleName(tr("Keep mine: %1").arg(label));
    mine->setAccessibleDescription(tr("Sends %1").arg(myText));
    theirs->setAccessibleName(tr("Take theirs: %1").arg(label));
    theirs->setAccessibleDescription(tr("Leaves %1").arg(theirText));
    answers->addButton(mine, KeepMine);
    answers->addButton(theirs, TakeTheirs);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::large);
    for (QRadioButton *button : {mine, theirs}) {
        button->setMinimumHeight(Metrics::targetSize);
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &DriftStep::decidedChanged);
    }
    row->addStretch();
    column->addLayout(row);
    m_answers.append(answers);
    if (focusProxy() == nullptr)
        setFocusProxy(mine);
    auto *card = new Card;
    card->addRow(inside);
    return card;
}

bool DriftStep::isDecided() const
{
    return std::all_of(m_answers.cbegin(), m_answers.cend(),
                       [](const QButtonGroup *answers) { return answers->checkedId() >= 0; });
}

void DriftStep::carryOut()
{
    for (qsizetype i = 0; i < m_drifts.size(); ++i) {
        const Drift &drift = m_drifts.at(i);
        if (m_answers.at(i)->checkedId() == TakeTheirs)
            m_workspace->reset(drift.resource, drift.field);
        m_workspace->form(drift.resource)->clearDrift(drift.field, drift.theirs);
    }
}
