#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

//! A vertically scrolling page whose one column grows no wider than is comfortable to read.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(QWidget *parent = nullptr);
    void setCentred(bool centred); //!< in the middle of a wide page instead of at its leading edge
    QVBoxLayout *column() const { return m_column; }
    QWidget *content() const { return m_content; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void limitWidth();
    QWidget *m_content;
    QVBoxLayout *m_column;
    QHBoxLayout *m_row = nullptr;
};

//! A heading inside a page.
QWidget *makeHeading(const QString &text);
