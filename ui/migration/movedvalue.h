#pragma once

#include <QWidget>

class BreakingLabel;
class QToolButton;

//! One value that the domain change moves: its name, what it is now, what it becomes, and a button that copies that.
class MovedValueRow : public QWidget {
    Q_OBJECT
public:
    struct Value {
        QString name{};
        QString oldValue{};
        QString newValue{}; //!< equal to the old one: not touched; empty: nothing to copy
        QString copyName{}; //!< accessible name of the copy button
    };
    explicit MovedValueRow(const Value &value, QWidget *parent = nullptr);
};
