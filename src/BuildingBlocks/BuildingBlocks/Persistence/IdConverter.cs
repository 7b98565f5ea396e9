using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BuildingBlocks.Persistence;

/// <summary>Stores any <c>readonly record struct XId(Guid Value)</c> as its GUID.</summary>
internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(Unwrap(), Wrap())
    where TId : struct
{
    private static Expression<Func<TId, Guid>> Unwrap()
    {
        var id = Expression.Parameter(typeof(TId), "id");
        return Expression.Lambda<Func<TId, Guid>>(Expression.Property(id, IdTypes.Value), id);
    }

    private static Expression<Func<Guid, TId>> Wrap()
    {
        var value = Expression.Parameter(typeof(Guid), "value");
        return Expression.Lambda<Func<Guid, TId>>(Expression.New(typeof(TId).GetConstructor([typeof(Guid)])!, value), value);
    }
}

/// <summary>Finds the types that are nothing but a GUID with a name.</summary>
internal static class IdTypes
{
    public const string Value = "Value";

    public static IEnumerable<Type> In(Assembly assembly) => assembly.GetTypes().Where(IsId);

    public static bool IsId(Type type) =>
        type is { IsValueType: true, IsEnum: false, IsGenericType: false }
        && type.Name.EndsWith("Id", StringComparison.Ordinal)
        && type.GetProperty(Value)?.PropertyType == typeof(Guid)
        && type.GetConstructor([typeof(Guid)]) is not null;
}
