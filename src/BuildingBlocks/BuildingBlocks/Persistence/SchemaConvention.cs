using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace BuildingBlocks.Persistence;

/// <summary>Names tables and columns, takes key generation from the database, makes <c>Version</c> the concurrency token. What a mapping says wins.</summary>
internal sealed class SchemaConvention(string module) : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        var entities = modelBuilder.Metadata.GetEntityTypes().Where(e => !e.IsMappedToJson()).ToList();
        foreach (var entity in entities)
            NameTable(entity);

        foreach (var entity in entities)
        {
            NameColumns(entity);
            MintIdsInCode(entity);
            if (entity.FindDeclaredProperty(Versions.Property) is { ClrType: var type } version && type == typeof(int))
                version.Builder.IsConcurrencyToken(true);
        }

        foreach (var entity in entities)
            NameConstraints(entity);
    }

    private void NameTable(IConventionEntityType entity)
    {
        var sharesTable = entity.BaseType is not null || entity.FindOwnership() is { IsUnique: true };
        if (!sharesTable && entity.GetViewName() is null)
            entity.Builder.ToTable($"{module}_{SnakeCase.Of(entity.IsPropertyBag || entity.HasSharedClrType ? entity.ShortName() : entity.ClrType.Name)}");
    }

    private static void NameColumns(IConventionEntityType entity)
    {
        if (StoreObjectIdentifier.Create(entity, StoreObjectType.Table) is not { } table)
            return;

        foreach (var property in Stored(entity))
        {
            if (property.ClrType == typeof(decimal) || property.ClrType == typeof(decimal?))
                throw new InvalidOperationException($"{entity.DisplayName()}.{property.Name} is a decimal, which SQLite cannot compare: store whole minor units as long.");
            if (property.GetColumnName(table) is { } name)
                property.Builder.HasColumnName(SnakeCase.Of(name));
        }
    }

    private static IEnumerable<IConventionProperty> Stored(IConventionTypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties()
            .Where(complex => !complex.ComplexType.IsMappedToJson())
            .SelectMany(complex => Stored(complex.ComplexType)));

    /// <summary>Otherwise EF takes a new child with an id for one that is stored already, and updates where it should insert.</summary>
    private static void MintIdsInCode(IConventionEntityType entity)
    {
        foreach (var property in entity.GetDeclaredKeys().SelectMany(key => key.Properties))
        {
            if (property.ClrType == typeof(Guid) || IdTypes.IsId(property.ClrType))
                property.Builder.ValueGenerated(ValueGenerated.Never);
        }
    }

    private static void NameConstraints(IConventionEntityType entity)
    {
        foreach (var key in entity.GetDeclaredKeys())
            key.Builder.HasName(Lower(key.GetDefaultName()));
        foreach (var index in entity.GetDeclaredIndexes())
            index.Builder.HasDatabaseName(Lower(index.GetDefaultDatabaseName()));
        foreach (var foreignKey in entity.GetDeclaredForeignKeys())
            foreignKey.Builder.HasConstraintName(Lower(foreignKey.GetDefaultName()));
    }

    private static string? Lower(string? name) => name?.ToLowerInvariant();
}
