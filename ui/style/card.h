#pragma once

#include <QWidget>

class QVBoxLayout;

//! A plain rounded panel whose rows are parted by hairlines. Rows bring their own margins.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    void addRow(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};
