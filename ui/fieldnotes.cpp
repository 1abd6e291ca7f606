#include "ui/fieldnotes.h"

#include "ui/style/flowlayout.h"
#include "ui/style/metrics.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

FieldNotes::FieldNotes(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    for (int i = 0; i < NoteCount; ++i)
        column->addLayout(new QVBoxLayout); // a place per note keeps their order, whichever is made first
}

FieldNotes::Line &FieldNotes::lineOf(Note note, const QList<Button> &buttons)
{
    Line &line = m_lines[note];
    if (line.row)
        return line;
    line.row = new QWidget(this);
    line.label = new StatusLabel(line.row);
    line.label->setWordWrap(true);
    // A decision has a sentence to itself; beside two buttons it would be squeezed into a column.
    const bool decision = buttons.size() > 1;
    auto *row = new QBoxLayout(decision ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::small);
    row->addWidget(line.label, 1, Qt::AlignVCenter);
    auto *choices = new FlowLayout;
    choices->setSpacing(Metrics::small);
    for (const Button &button : buttons) {
        auto *made = new QPushButton(button.text, line.row);
        made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(made, &QPushButton::clicked, this, button.action);
        if (decision)
            choices->addWidget(made);
        else
            row->addWidget(made, 0, Qt::AlignVCenter);
    }
    row->addLayout(choices);
    static_cast<QBoxLayout *>(layout()->itemAt(note)->layout())->addWidget(line.row);
    return line;
}

void FieldNotes::put(Note note, Tone tone, Icon icon, const QString &words, const QList<Button> &buttons)
{
    Line &line = lineOf(note, buttons);
    const bool news = line.row->isHidden() || line.label->word() != words;
    line.label->setStatus(tone, icon, words);
    line.row->show();
    if (note == Complaint && news) {
        QAccessibleEvent event(line.label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldNotes::clear(Note note)
{
    if (m_lines[note].row)
        m_lines[note].row->hide();
}

QString FieldNotes::words(Note note) const
{
    const Line &line = m_lines[note];
    return line.row && !line.row->isHidden() ? line.label->word() : QString();
}

QStringList FieldNotes::allWords() const
{
    QStringList all;
    for (int i = NoteCount - 1; i >= 0; --i) {
        if (const QString text = words(Note(i)); !text.isEmpty())
            all += text;
    }
    return all;
}

void FieldNotes::describeButtons(const QString &subject)
{
    for (const Line &line : m_lines) {
        if (!line.row)
            continue;
        for (auto *button : line.row->findChildren<QPushButton *>())
            button->setAccessibleName(
                tr("%1: %2", "%1: what a button does, %2: the setting").arg(button->text(), subject));
    }
}

void FieldNotes::lockButtons(const QString &why)
{
    for (const Line &line : m_lines) {
        if (!line.row)
            continue;
        for (auto *button : line.row->findChildren<QPushButton *>()) {
            button->setEnabled(why.isEmpty());
            button->setToolTip(why);
            button->setAccessibleDescription(why);
        }
    }
}
