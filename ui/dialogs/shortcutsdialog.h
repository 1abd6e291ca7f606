#pragma once

#include <QDialog>

class QAction;

//! Every shortcut of the window.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);
};
