#include "ui/editors/fieldeditor.h"

#include "ui/editors/choiceeditor.h"
#include "ui/editors/choicelisteditor.h"
#include "ui/editors/countryeditor.h"
#include "ui/editors/listeditor.h"
#include "ui/editors/numbereditor.h"
#include "ui/editors/roleeditor.h"
#include "ui/editors/switcheditor.h"
#include "ui/editors/texteditor.h"

FieldEditor::FieldEditor(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    QWidget *target = focusProxy() ? focusProxy() : this;
    // Both setters notify assistive technology even when nothing changes.
    if (target->accessibleName() != name)
        target->setAccessibleName(name);
    if (target->accessibleDescription() != description)
        target->setAccessibleDescription(description);
}

FieldEditor *makeEditor(const FieldSpec &spec, Workspace *workspace, QWidget *parent)
{
    switch (spec.kind) {
    case FieldKind::Bool:
        return new SwitchEditor(spec, parent);
    case FieldKind::Integer:
        return new NumberEditor(spec, parent);
    case FieldKind::Text:
    case FieldKind::Email:
    case FieldKind::Origin:
        return new TextEditor(spec, parent);
    case FieldKind::OriginList:
    case FieldKind::TextList:
        return new ListEditor(spec, parent);
    case FieldKind::Choice:
        return new ChoiceEditor(spec, parent);
    case FieldKind::ChoiceList:
        return new ChoiceListEditor(spec, parent);
    case FieldKind::Role:
        return new RoleEditor(spec, workspace, parent);
    case FieldKind::CountryList:
        return new CountryEditor(spec, parent);
    }
    return new TextEditor(spec, parent);
}

QString absentText(const FieldSpec &spec, const QJsonValue &value)
{
    if (value.isUndefined())
        return FieldEditor::tr("Not reported");
    const QString meaning = translated(spec.nullMeaning);
    return meaning.isEmpty() ? FieldEditor::tr("Not set") : meaning;
}
