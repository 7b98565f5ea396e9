using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BuildingBlocks.Persistence;

/// <summary>How values are stored, once for all modules and both databases.</summary>
internal static class ColumnConventions
{
    public static void Apply(ModelConfigurationBuilder configuration, DbContext context)
    {
        if (context.Database.IsSqlite())
            configuration.Properties<DateTimeOffset>().HaveConversion<MomentAsNumber>();
        else
            configuration.Properties<DateTimeOffset>().HaveConversion<MomentInUtc>();

        configuration.Properties<Enum>().HaveConversion<string>();
        configuration.Properties<TimeSpan>().HaveConversion<long>();
        foreach (var id in IdTypes.In(context.GetType().Assembly))
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));

        configuration.Conventions.Add(_ => new SchemaConvention(ModuleName.Of(context.GetType())));
    }

    private sealed class MomentAsNumber() : ValueConverter<DateTimeOffset, long>(
        at => Moments.ToMicroseconds(at), since => Moments.FromMicroseconds(since));

    private sealed class MomentInUtc() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        at => Moments.Stored(at), at => at);
}
