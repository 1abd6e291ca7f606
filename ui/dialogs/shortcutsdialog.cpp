#include "ui/dialogs/shortcutsdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/reviewtable.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *table = new ReviewTable(tr("Keyboard shortcuts"), {tr("Action"), tr("Keys")});
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        QString text = action->text().remove(u'&');
        table->addRow({text, action->shortcut().toString(QKeySequence::NativeText)});
    }
    table->addRow({tr("Next or previous control"), tr("Tab, Shift+Tab")});
    table->addRow({tr("Through the pages of the sidebar"), tr("Up, Down")});
    table->fit();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(table);
    auto *box = new QDialogButtonBox;
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setMinimumHeight(Metrics::targetSize);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::large, Metrics::large, Metrics::large, Metrics::large);
    column->setSpacing(Metrics::medium);
    column->addWidget(scroll, 1);
    column->addWidget(box);
    close->setDefault(true);
    close->setFocus();
    DialogParts::resizeOnScreen(this, {fontMetrics().averageCharWidth() * 62, 520});
}
