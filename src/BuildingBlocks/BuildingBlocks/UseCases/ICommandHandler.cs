namespace BuildingBlocks.UseCases;

/// <summary>The driving port of a use case that changes something.</summary>
/// <typeparam name="TCommand">The request: what is wanted, in the imperative.</typeparam>
public interface ICommandHandler<in TCommand>
{
    /// <summary>Does what is asked in one transaction, or refuses with a sentence and changes nothing.</summary>
    Task<Outcome> Handle(TCommand command, CancellationToken ct);
}
