#include "ui/migration/movedvalue.h"

#include "ui/pages/valuegrid.h"
#include "ui/style/breakinglabel.h"
#include "ui/style/fonts.h"
#include "ui/style/metrics.h"

#include <QGridLayout>
#include <QToolButton>

namespace {
QLabel *makeCaption(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeValue(const QString &text)
{
    auto *label = new BreakingLabel(text);
    label->setFont(fontFor(TextRole::Mono));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

MovedValueRow::MovedValueRow(const Value &value, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Metrics::tiny, 0, Metrics::tiny);
    grid->setHorizontalSpacing(Metrics::medium);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (!value.name.isEmpty())
        grid->addWidget(new BreakingLabel(value.name), row++, 0, 1, 2);
    const bool moves = value.newValue != value.oldValue && !value.newValue.isEmpty();
    if (!value.oldValue.isEmpty()) {
        grid->addWidget(makeCaption(moves ? tr("Now") : tr("Stays")), row, 0, Qt::AlignTop);
        grid->addWidget(makeValue(value.oldValue), row++, 1);
    }
    if (moves) {
        grid->addWidget(makeCaption(tr("After")), row, 0, Qt::AlignTop);
        grid->addWidget(makeValue(value.newValue), row, 1);
        QToolButton *copy = makeCopyButton(value.copyName, this, [text = value.newValue] { return text; });
        grid->addWidget(copy, 0, 2, row + 1, 1, Qt::AlignBottom);
    }
}
