namespace BuildingBlocks.UseCases;

/// <summary>The driving port of a use case that only reads.</summary>
/// <typeparam name="TQuery">The question.</typeparam>
/// <typeparam name="TAnswer">The answer: a thing of the module's language.</typeparam>
public interface IQueryHandler<in TQuery, TAnswer>
{
    /// <summary>Answers from what is committed; changes nothing.</summary>
    Task<TAnswer> Handle(TQuery query, CancellationToken ct);
}
