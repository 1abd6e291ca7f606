#pragma once

#include <QDialog>

//! Name, version, licence, and what Vestry is not.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
