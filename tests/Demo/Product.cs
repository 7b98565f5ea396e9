using BuildingBlocks.UseCases;
using Galleries.UseCases.Viewing;
using Microsoft.Extensions.DependencyInjection;
using Testing;

namespace Demo;

/// <summary>The product's driving ports, used as its pages use them.</summary>
internal sealed class Product(IServiceProvider services)
{
    public Letters Letters => services.GetRequiredService<Letters>();

    /// <summary>Drives a use case, which must not be refused.</summary>
    public async Task Do<TCommand>(TCommand command)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<ICommandHandler<TCommand>>().Handle(command, default) is { Reason: { } reason })
            throw new InvalidOperationException($"{command} was refused: {reason}");
    }

    public async Task<TAnswer> Ask<TQuery, TAnswer>(TQuery query)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IQueryHandler<TQuery, TAnswer>>().Handle(query, default);
    }

    public Task<IReadOnlyList<GalleryCard>> Galleries() => Ask<BrowseGalleries, IReadOnlyList<GalleryCard>>(new BrowseGalleries());

    /// <summary>Returns when previews are made, messages delivered and mails handed over.</summary>
    public Task Rest() => Stillness.Of(services, async () => (await Galleries()).All(card => card.WaitingAssets == 0), TimeSpan.FromMinutes(5));
}
