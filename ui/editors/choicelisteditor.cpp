#include "ui/editors/choicelisteditor.h"

#include "ui/style/metrics.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QVBoxLayout>

namespace {

const char *const kWire = "wire";
const char *const kReportedOnly = "reportedOnly";

} // namespace

ChoiceListEditor::ChoiceListEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_column(new QVBoxLayout(this))
    , m_absent(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Metrics::tiny);
    m_column->addWidget(m_absent);
    m_absent->setForegroundRole(QPalette::PlaceholderText);
    for (const auto &choice : spec.choices) {
        auto *box = addBox(choice.wire, translated(choice.label));
        box->setProperty(kReportedOnly, choice.reportedOnly);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

QCheckBox *ChoiceListEditor::addBox(const QString &wire, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setProperty(kWire, wire);
    m_column->addWidget(box);
    m_boxes.append(box);
    connect(box, &QCheckBox::clicked, this, &ChoiceListEditor::onClicked);
    box->setAccessibleName(tr("%1: %2", "%1: a setting, %2: one of its choices").arg(m_name, label));
    box->setAccessibleDescription(m_description);
    return box;
}

void ChoiceListEditor::onClicked()
{
    const auto *clicked = qobject_cast<QCheckBox *>(sender());
    if (m_readOnly || (clicked && clicked->property(kReportedOnly).toBool())) {
        setValue(m_value); // shown for reading: the mark goes back to what it was
        return;
    }
    QJsonArray chosen;
    for (const auto *box : std::as_const(m_boxes)) {
        if (box->checkState() == Qt::Checked)
            chosen.append(box->property(kWire).toString());
    }
    setValue(chosen);
    emit edited(m_value);
}

void ChoiceListEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    QStringList chosen;
    for (const auto &entry : value.toArray())
        chosen.append(entry.toString());
    QStringList unknown = chosen;
    for (auto *box : std::as_const(m_boxes)) {
        const QString wire = box->property(kWire).toString();
        unknown.removeAll(wire);
        box->setTristate(!value.isArray());
        box->setCheckState(!value.isArray()        ? Qt::PartiallyChecked
                           : chosen.contains(wire) ? Qt::Checked
                                                   : Qt::Unchecked);
        // What only Clerk can add is nothing to offer while it is not there.
        box->setVisible(!box->property(kReportedOnly).toBool() || chosen.contains(wire));
    }
    for (const auto &wire : std::as_const(unknown))
        addBox(wire, tr("%1 (as Clerk reports it)").arg(wire))->setChecked(true);
    m_absent->setVisible(!value.isArray());
    m_absent->setText(value.isArray() ? QString() : absentText(spec(), value));
}

void ChoiceListEditor::setReadOnly(bool readOnly) { m_readOnly = readOnly; }

void ChoiceListEditor::describe(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    for (auto *box : std::as_const(m_boxes)) {
        box->setAccessibleName(tr("%1: %2", "%1: a setting, %2: one of its choices").arg(name, box->text()));
        box->setAccessibleDescription(description);
    }
}
