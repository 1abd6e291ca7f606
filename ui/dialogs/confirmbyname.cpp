#include "ui/dialogs/confirmbyname.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/style/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmByName::ConfirmByName(const QString &name, const QString &fallback, const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_expected(name.simplified())
    , m_edit(new QLineEdit)
{
    if (m_expected.isEmpty())
        m_expected = fallback.simplified();
    if (m_expected.isEmpty())
        m_expected = tr("production");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tiny);
    column->addWidget(DialogParts::notice(Tone::Production, Icon::Warning, why));
    auto *label = DialogParts::paragraph(tr("To go on, type: %1").arg(m_expected));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    m_edit->setObjectName(u"typedName"_s);
    m_edit->setAccessibleName(tr("Type the name of the instance"));
    m_edit->setAccessibleDescription(label->text());
    m_edit->setMinimumHeight(Metrics::targetSize);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { emit matchesChanged(matches()); });
}

QString ConfirmByName::typed() const { return m_edit->text(); }

bool ConfirmByName::matches() const
{
    // One name can be written in several ways that look the same.
    constexpr auto form = QString::NormalizationForm_C;
    return typed().normalized(form).simplified() == m_expected.normalized(form);
}
