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
    ResourceId resource() const;
    //! Puts the focus into the editor and lights the row up for a moment.
    void reveal();
    //! While the first answer is awaited a grey bar stands where the value will be, so that nothing moves when it
    //! comes.
    void setAwaiting(bool awaiting);
    bool hasServerComplaint() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    Private *d;
};
