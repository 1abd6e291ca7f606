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
        ask(entry, context, [=, this](bool cancelled) {
            ++answered;
            const Status told = cancelled ? Status::Cancelled : status;
            answer(told, told == Status::Ok ? secrets.value(entry) : QByteArray());
        });
    }
    void write(const QString &entry, const QByteArray &secret, QObject *context, Done done) override
    {
        const Status status = statusOf(entry, Status::Ok);
        ask(entry, context, [=, this](bool cancelled) {
            if (!cancelled && status == Status::Ok)
                secrets.insert(entry, secret);
            done(cancelled ? Status::Cancelled : status);
        });
    }
    void remove(const QString &entry, QObject *context, Done done) override
    {
        const Status status = statusOf(entry, secrets.contains(entry) ? Status::Ok : Status::NotFound);
        ask(entry, context, [=, this](bool cancelled) {
            if (!cancelled && status == Status::Ok)
                secrets.remove(entry);
            done(cancelled ? Status::Cancelled : status);
        });
    }

    void cancel(const QString &entry) override
    {
        ++cancels;
        for (const auto &question : std::as_const(m_open)) {
            if (question->entry == entry)
                end(question, true);
        }
    }

    //! Answers what was held back.
    void release()
    {
        held = false;
        const auto open = m_open;
        for (const auto &question : open)
            end(question, false);
    }
    bool isAsked(const QString &entry) const
    {
        for (const auto &question : m_open) {
            if (question->entry == entry && question->answer)
                return true;
        }
        return false;
    }

    Status next = Status::Ok;
    QHash<QString, Status> entryNext; //!< of one entry, before `next`
    std::chrono::milliseconds delay{0};
    bool held = false; //!< questions stay open until release() or cancel()
    QHash<QString, QByteArray> secrets;
    int answered = 0; //!< reads
    int cancels = 0;

private:
    struct Question {
        QString entry;
        QPointer<QObject> context;
        std::function<void(bool cancelled)> answer;
    };
    using QuestionPtr = std::shared_ptr<Question>;

    Status statusOf(const QString &entry, Status natural) const
    {
        const Status wanted = entryNext.value(entry, next);
        return wanted == Status::Ok ? natural : wanted;
    }

    void ask(const QString &entry, QObject *context, std::function<void(bool)> answer)
    {
        const auto question = std::make_shared<Question>(Question{entry, context, std::move(answer)});
        m_open.append(question);
        if (!held)
            end(question, false);
    }

    // Cancelled or not, the answer comes through the event loop.
    void end(const QuestionPtr &question, bool cancelled)
    {
        QTimer::singleShot(cancelled ? std::chrono::milliseconds(0) : delay, this, [this, question, cancelled] {
            m_open.removeOne(question);
            const auto answer = std::exchange(question->answer, {});
            if (answer && question->context)
                answer(cancelled);
        });
    }

    QList<QuestionPtr> m_open;
};
