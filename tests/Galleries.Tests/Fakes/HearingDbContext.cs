using BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Galleries.Tests.Fakes;

/// <summary>The neighbour that hears everything has no tables of its own.</summary>
internal sealed class HearingDbContext(DbContextOptions<HearingDbContext> options) : ModuleDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
    }
}
