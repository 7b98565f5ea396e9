using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BuildingBlocks.Persistence;

/// <summary>
/// The one transaction that a scope may run in, and everything that is to leave with its commit: state, messages, mails, signals.
/// Scoped: a query's scope has none.
/// </summary>
internal sealed class ModuleTransaction(DatabaseEngine engine, MessageStore messageStore, MailStore mailStore, SignalHub hub)
{
    private readonly List<OutgoingMessage> _messages = [];
    private readonly List<MailMessage> _mails = [];
    private readonly List<Guid> _withdrawn = [];
    private readonly List<string> _forgotten = [];
    private readonly List<Signal> _signals = [];
    private IDbContextTransaction? _transaction;
    private string? _leftBehind;

    public ModuleDbContext? Context { get; private set; }

    public async Task Begin(ModuleDbContext context, CancellationToken ct)
    {
        Context = context;
        // Queries do not track; what a command reads it means to change.
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.TrackAll;
        context.Database.AutoSavepointsEnabled = false;
        _transaction = await context.Database.BeginTransactionAsync(engine.Isolation, ct);
    }

    public void Tell(OutgoingMessage message) => Opened("A message is told").Add(message);

    public void Send(MailMessage mail)
    {
        Opened("A mail is sent");
        _mails.Add(mail);
    }

    /// <summary>The gallery's mails that were not sent are not to be.</summary>
    public void Withdraw(Guid galleryId)
    {
        Opened("A mail is withdrawn");
        _withdrawn.Add(galleryId);
    }

    /// <summary>Nothing is to say any more what mails went to this address.</summary>
    public void Forget(string address)
    {
        Opened("Mails are forgotten");
        _forgotten.Add(address);
    }

    public void Raise(Signal signal)
    {
        Opened("A signal is raised");
        // A hundred messages that are taken together say of the same thing that it changed.
        if (!_signals.Contains(signal))
            _signals.Add(signal);
    }

    /// <summary>Runs a command of the same module inside this transaction. Refused, it leaves nothing behind.</summary>
    public async Task<Outcome> Join(Type context, Func<Task<Outcome>> command, CancellationToken ct)
    {
        if (context != Context!.GetType())
        {
            throw new InvalidOperationException(
                $"A command of {ModuleName.Of(context)} was driven inside a transaction of {ModuleName.Of(Context.GetType())}. Tell a neighbour by a message.");
        }

        await Context.SaveChangesAsync(ct);
        var (messages, mails, withdrawn, forgotten, signals) = (_messages.Count, _mails.Count, _withdrawn.Count, _forgotten.Count, _signals.Count);
        var outcome = await command();
        if (outcome.Succeeded)
            return outcome;

        _messages.RemoveRange(messages, _messages.Count - messages);
        _mails.RemoveRange(mails, _mails.Count - mails);
        _withdrawn.RemoveRange(withdrawn, _withdrawn.Count - withdrawn);
        _forgotten.RemoveRange(forgotten, _forgotten.Count - forgotten);
        _signals.RemoveRange(signals, _signals.Count - signals);
        if (Context.ChangeTracker.HasChanges())
            _leftBehind = outcome.Reason;
        return outcome;
    }

    public async Task Commit(CancellationToken ct)
    {
        if (_leftBehind is not null)
            throw new InvalidOperationException($"A command changed things before it was refused (\"{_leftBehind}\"), and the one that drove it went on all the same.");

        await Context!.SaveChangesAsync(ct);
        var transaction = _transaction!.GetDbTransaction();
        await messageStore.Write(transaction, _messages, ct);
        await MailStore.Withdraw(transaction, _withdrawn, ct);
        await MailStore.Forget(transaction, _forgotten, ct);
        await mailStore.Write(transaction, _mails, ct);
        await hub.Announce(transaction, _signals, _messages.Count > 0, _mails.Count > 0, ct);
        await _transaction!.CommitAsync(CancellationToken.None);
    }

    /// <summary>What this host does about the commit at once.</summary>
    public void Spread(AfterCommit afterCommit) => afterCommit.Happened(_signals, _messages.Count > 0, _mails.Count > 0);

    public Task Rollback() => _transaction!.RollbackAsync(CancellationToken.None);

    private List<OutgoingMessage> Opened(string what) => Context is not null
        ? _messages
        : throw new InvalidOperationException($"{what} within a command's transaction; here is none.");
}
