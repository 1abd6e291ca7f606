#pragma once

#include "models/fieldspec.h"

#include <QWidget>

class SettingsForm;
class Workspace;

/*! One setting: label, editor, help, state in words, complaint, source and age. Knows no field by name.
 *
 *  Its objectName is "<patchPath>#<key>"; the editor's accessible name is the label, its description help and state.
 */
class FieldRow : public QWidget {
    Q_OBJECT
public:
    FieldRow(Workspace *workspace, ResourceId resource, int field, QWidget *parent = nullptr);
    ~FieldRow() override;
    int field() const;
    //! Puts the focus into the editor and lights the row up for a moment.
    void reveal();

private:
    class Private;
    Private *d;
};
