#pragma once

#include "models/fieldspec.h"

#include <QJsonValue>
#include <QWidget>

class Workspace;

/*! What shows and edits one value. Knows the kind of value, never the field by name.
 *
 *  Undefined is "not reported" and is shown as such, never as off, 0 or empty.
 */
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    //! \p spec must outlive the editor; the tables are constant data.
    explicit FieldEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    const FieldSpec &spec() const { return m_spec; }
    //! Shows \p value. Nothing is emitted, and what is being typed stays as it is when it says the same.
    virtual void setValue(const QJsonValue &value) = 0;
    virtual QJsonValue value() const = 0;
    //! A read-only editor can still be reached and read by keyboard.
    virtual void setReadOnly(bool readOnly) = 0;
    //! Wants the whole width, below the label.
    virtual bool isWide() const { return false; }
    //! Accessible name and description of what takes the focus, and of its helpers.
    virtual void describe(const QString &name, const QString &description);

signals:
    void edited(const QJsonValue &value); //!< by the admin, never by setValue()

private:
    const FieldSpec &m_spec;
};

//! The editor for the kind of \p spec. \p workspace tells the roles; it may be nullptr.
FieldEditor *makeEditor(const FieldSpec &spec, Workspace *workspace, QWidget *parent = nullptr);
//! What stands for a value that is not there: what null means for this field, or "not reported".
QString absentText(const FieldSpec &spec, const QJsonValue &value);
