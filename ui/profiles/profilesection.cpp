#include "ui/profiles/profilesection.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/metrics.h"
#include "ui/style/tone.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

ProfileSection::ProfileSection(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::tiny);
}

void ProfileSection::follow(const Profile &) {}

StatusLabel *ProfileSection::addField(const QString &name, QWidget *field, const QString &help)
{
    auto *label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setBuddy(field);
    if (m_column->count() > 0)
        m_column->addSpacing(Metrics::small);
    m_column->addWidget(label);
    field->setAccessibleName(name);
    field->setAccessibleDescription(help);
    // Numbers are short; a field as wide as the page hides its arrows in the distance.
    const bool isNumber = qobject_cast<QAbstractSpinBox *>(field) != nullptr;
    if (qobject_cast<StatusLabel *>(field) == nullptr)
        field->setMinimumHeight(Metrics::targetSize);
    m_column->addWidget(field, 0, isNumber ? Qt::AlignLeading : Qt::Alignment());
    StatusLabel *problem = addStatus();
    if (!help.isEmpty()) {
        QLabel *words = DialogParts::paragraph(help);
        words->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(words);
    }
    return problem;
}

StatusLabel *ProfileSection::addStatus()
{
    auto *label = new StatusLabel;
    label->setWordWrap(true);
    label->hide();
    m_column->addWidget(label);
    return label;
}

void ProfileSection::addButton(QAbstractButton *button)
{
    button->setMinimumHeight(Metrics::targetSize);
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

void ProfileSection::fix(const QString &why)
{
    // What is only read-only can still be selected and copied.
    for (auto *edit : findChildren<QLineEdit *>())
        edit->setReadOnly(true);
    for (auto *box : findChildren<QAbstractSpinBox *>())
        box->setReadOnly(true);
    for (auto *button : findChildren<QAbstractButton *>())
        button->setEnabled(false);
    for (auto *combo : findChildren<QComboBox *>())
        combo->setEnabled(false);
    m_column->insertWidget(0, DialogParts::notice(Tone::Info, Icon::Locked, why));
}

namespace {
void show(StatusLabel *at, Tone tone, Icon icon, const QString &sentence)
{
    if (!sentence.isEmpty())
        at->setStatus(tone, icon, sentence);
    at->setVisible(!sentence.isEmpty());
}
} // namespace

void SectionParts::makeOneStop(QButtonGroup *group)
{
    // Qt does this only once one of them has had the focus, and then for that one, chosen or not.
    const auto follow = [group] {
        const QList<QAbstractButton *> buttons = group->buttons();
        for (QAbstractButton *button : buttons)
            button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    };
    QObject::connect(group, &QButtonGroup::idToggled, group, follow);
    follow();
}

void SectionParts::say(StatusLabel *at, const QString &sentence) { show(at, Tone::Negative, Icon::Error, sentence); }

void SectionParts::warn(StatusLabel *at, const QString &sentence)
{
    show(at, Tone::Attention, Icon::Warning, sentence);
}
