#pragma once

#include "models/migration/inventory.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;
class StatusLabel;

//! One kind of thing that names the old domain: how many do, old → new of each, what to do; or why Clerk did not list
//! them.
class InventorySectionBox : public QWidget {
    Q_OBJECT
public:
    explicit InventorySectionBox(InventoryKind kind, QWidget *parent = nullptr);
    //! \p mayRead: nothing is being read, so that reading again does something.
    void show(const InventorySection &section, bool mayRead);

signals:
    void readAgain();

private:
    void showState(const InventorySection &section);
    void showItems(const QList<InventoryItem> &items);
    InventoryKind m_kind;
    QList<InventoryItem> m_items;
    StatusLabel *m_state;
    QPushButton *m_again;
    QLabel *m_advice;
    QVBoxLayout *m_rows;
};

//! "2 of 5 name the old host"; empty where a count says nothing.
QString countWords(const InventorySection &section);
