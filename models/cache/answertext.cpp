#include "models/cache/answertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QString &text)
{
    return text.isEmpty() ? QJsonArray() : QJsonDocument::fromJson(text.toUtf8()).array();
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    for (const QJsonValue name : list.toArray())
        names.append(name.toString());
    return names;
}

QJsonObject objectOf(const Poll &poll)
{
    QJsonArray options;
    for (const Poll::Option &option : poll.options) {
        QJsonObject each { { u"id"_s, option.id }, { u"text"_s, QString::fromUtf8(option.text) } };
        if (option.votes)
            each.insert(u"votes"_s, *option.votes);
        options.append(each);
    }
    return { { u"name"_s, poll.name }, { u"title"_s, poll.title }, { u"options"_s, options },
        { u"voters"_s, poll.voters }, { u"most"_s, poll.most }, { u"closed"_s, poll.closed },
        { u"mine"_s, QJsonArray::fromStringList(poll.mine) } };
}

Poll pollIn(const QJsonValue &json)
{
    Poll poll;
    poll.name = json[u"name"].toString();
    poll.title = json[u"title"].toString();
    for (const QJsonValue each : json[u"options"].toArray()) {
        Poll::Option option { each[u"id"].toString(), each[u"text"].toString().toUtf8() };
        if (const QJsonValue votes = each[u"votes"]; votes.isDouble())
            option.votes = votes.toInt();
        poll.options.append(option);
    }
    poll.voters = json[u"voters"].toInt();
    poll.most = json[u"most"].toInt(1);
    poll.closed = json[u"closed"].toBool();
    poll.mine = namesIn(json[u"mine"]);
    return poll;
}

void count(Poll &poll, const QStringList &options, int by)
{
    for (Poll::Option &option : poll.options) {
        if (option.votes && options.contains(option.id))
            option.votes = std::max(0, *option.votes + by);
    }
    if (!options.isEmpty())
        poll.voters = std::max(0, poll.voters + by);
}

} // namespace

QString textOf(const QList<Reaction> &reactions)
{
    QJsonArray list;
    for (const Reaction &each : reactions)
        list.append(QJsonArray { each.name, each.count, each.mine });
    return compact(list);
}

QList<Reaction> reactionsIn(const QString &text)
{
    QList<Reaction> reactions;
    for (const QJsonValue each : arrayIn(text))
        reactions.append({ each[0].toString(), each[1].toInt(), each[2].toBool() });
    return reactions;
}

QString textOf(const QList<Poll> &polls)
{
    QJsonArray list;
    for (const Poll &poll : polls)
        list.append(objectOf(poll));
    return compact(list);
}

QList<Poll> pollsIn(const QString &text)
{
    QList<Poll> polls;
    for (const QJsonValue each : arrayIn(text))
        polls.append(pollIn(each));
    return polls;
}

void react(QList<Reaction> &reactions, const QString &name, bool on)
{
    const auto same = [&name](const Reaction &each) { return each.name == name; };
    auto found = std::find_if(reactions.begin(), reactions.end(), same);
    if (found == reactions.end()) {
        if (on)
            reactions.append({ name, 1, true });
        return;
    }
    if (found->mine == on)
        return;
    found->mine = on;
    found->count = std::max(0, found->count + (on ? 1 : -1));
    if (found->count == 0)
        reactions.erase(found);
}

void vote(QList<Poll> &polls, const QString &poll, const QStringList &options)
{
    for (Poll &each : polls) {
        if (each.name != poll || each.mine == options)
            continue;
        count(each, each.mine, -1);
        each.mine = options;
        count(each, each.mine, +1);
    }
}

} // namespace foyer
