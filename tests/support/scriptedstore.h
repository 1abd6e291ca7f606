#pragma once

#include "network/secretstore.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <memory>

//! A keyring that behaves as told; answers through the event loop like a real one.
class ScriptedStore : public SecretStore {
public:
    using SecretStore::SecretStore;

    void read(const QString &entry, QObject *context, Answer answer) override
    {
        const Status status = statusOf(entry, secrets.contains(entry) ? Status::Ok : Status::NotFound);
        ask(
            entry, context, [=, this] { answer(status, status == Status::Ok ? secrets.value(entry) : QByteArray()); },
            true);
    }
    void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) override
    {
        const Status status = statusOf(entry, Status::Ok);
        if (status == Status::TimedOut)
            m_late.insert(entry, secret);
        ask(entry, context, [=, this] {
            if (status == Status::Ok)
                secrets.insert(entry, secret);
            done(status);
        });
    }
    void remove(const QString &entry, QObject *context, Done done) override
    {
        const Status status = statusOf(entry, secrets.contains(entry) ? Status::Ok : Status::NotFound);
        ask(entry, context, [=, this] {
            if (status == Status::Ok)
                secrets.remove(entry);
            done(status);
        });
    }

    //! Does the write of \p entry that was given up.
    void land(const QString &entry)
    {
        secrets.insert(entry, m_late.take(entry));
        emit writtenLate(entry);
    }
    //! Answers what was held back.
    void release()
    {
        held = false;
        const auto open = m_open;
        for (const auto &question : open)
            end(question);
    }
    bool isAsked(const QString &entry) const
    {
        for (const auto &question : m_open) {
            if (question->entry == entry && question->answer && question->context)
                return true;
        }
        return false;
    }

    Status next = Status::Ok;
    QHash<QString, Status> entryNext; //!< of one entry, before `next`
    std::chrono::milliseconds delay{0};
    bool held = false; //!< questions stay open until release()
    QHash<QString, QByteArray> secrets;
    int answered = 0; //!< reads, also those that nobody waits for any more

private:
    struct Question {
        QString entry;
        QPointer<QObject> context;
        std::function<void()> answer;
        bool isRead = false;
    };
    using QuestionPtr = std::shared_ptr<Question>;

    Status statusOf(const QString &entry, Status natural) const
    {
        const Status wanted = entryNext.value(entry, next);
        return wanted == Status::Ok ? natural : wanted;
    }

    void ask(const QString &entry, QObject *context, std::function<void()> answer, bool isRead = false)
    {
        const auto question = std::make_shared<Question>(Question{entry, context, std::move(answer), isRead});
        m_open.append(question);
        if (!held)
            end(question);
    }

    void end(const QuestionPtr &question)
    {
        QTimer::singleShot(delay, this, [this, question] {
            m_open.removeOne(question);
            answered += int(question->isRead);
            const auto answer = std::exchange(question->answer, {});
            if (answer && question->context)
                answer();
        });
    }

    QList<QuestionPtr> m_open;
    QHash<QString, QByteArray> m_late;
};
