#pragma once

#include <QLayout>
#include <QList>

//! Items side by side that go on in the next line where the width ends; an expanding first one takes what is left.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    using Line = QList<QLayoutItem *>;
    QList<Line> linesFor(int width) const;
    int heightOf(const Line &line) const;
    void placeLine(const Line &line, const QRect &place);
    QList<QLayoutItem *> m_items;
};
