using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BuildingBlocks.Persistence;

/// <summary>Raises the version of every changed entity that has one; a changed owned thing counts as a change of its owner.</summary>
internal static class Versions
{
    public const string Property = "Version";

    public static void Raise(ChangeTracker changes)
    {
        foreach (var entry in changes.Entries().ToList())
        {
            if (entry.State is EntityState.Modified)
                Raise(entry);
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && entry.Metadata.IsOwned())
                RaiseOwner(entry);
        }
    }

    private static void RaiseOwner(EntityEntry owned)
    {
        var owner = owned;
        while (owner is not null && owner.Metadata.FindOwnership() is { } ownership)
        {
            var key = ownership.Properties.Select(p => owner.Property(p.Name).CurrentValue).ToArray();
            owner = owner.Context.ChangeTracker.Entries().FirstOrDefault(e =>
                e.Metadata == ownership.PrincipalEntityType
                && key.SequenceEqual(ownership.PrincipalKey.Properties.Select(p => e.Property(p.Name).CurrentValue)));
        }

        if (owner is { State: EntityState.Unchanged or EntityState.Modified })
            Raise(owner);
    }

    private static void Raise(EntityEntry entry)
    {
        if (entry.Metadata.FindProperty(Property) is not { ClrType: var type } || type != typeof(int))
            return;

        var version = entry.Property(Property);
        version.CurrentValue = (int)version.OriginalValue! + 1;
    }
}
