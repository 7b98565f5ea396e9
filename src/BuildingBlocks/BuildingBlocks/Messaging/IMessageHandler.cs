namespace BuildingBlocks.Messaging;

/// <summary>A module's reaction to a message: a driving adapter that translates it into the module's own use case.</summary>
/// <typeparam name="TMessage">A message of this module's or a neighbour's contract.</typeparam>
public interface IMessageHandler<in TMessage>
{
    /// <summary>
    /// Runs in one transaction of the handler's module together with the delivery's end, so its effect happens exactly once.
    /// Marked with <see cref="UseCases.OutsideTransactionAttribute"/> it runs in none, at least once. Refused: the delivery is parked as a dead letter with the sentence. Exception: retried with growing pauses, then parked.
    /// </summary>
    Task<Outcome> Handle(TMessage message, CancellationToken ct);
}
