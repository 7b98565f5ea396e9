using BuildingBlocks.Tests.Child.Receiving;
using BuildingBlocks.Tests.Child.Sending;
using Microsoft.Extensions.DependencyInjection;

namespace BuildingBlocks.Tests.Child;

/// <summary>Two modules in one assembly, told apart by their folders.</summary>
public static class Modules
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<Trouble>();
        services.AddSingleton<Printer>();
        services.AddModule<SendingDbContext>("sending", Beside<SendingDbContext>());
        services.AddModule<ReceivingDbContext>("receiving", Beside<ReceivingDbContext>());
    }

    private static IEnumerable<Type> Beside<T>() => typeof(T).Assembly.GetTypes().Where(t => t.Namespace == typeof(T).Namespace);
}
