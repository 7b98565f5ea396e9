using Activity.Domain;
using Activity.Ports;
using Microsoft.EntityFrameworkCore;

namespace Activity.Adapters.Persistence;

internal sealed class EfBooks(ActivityDbContext db) : IBooks
{
    private Books? _books;

    // Before the transaction sees anything: it has to see what those it waits for have booked.
    public async Task TakeTurn(CancellationToken ct)
    {
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlRawAsync("LOCK TABLE activity_books IN EXCLUSIVE MODE", ct);
    }

    // Whoever books shares the row. When the books were closed since their transaction began, that fails, and they begin anew; SQLite has one writer at a time.
    public async Task<Books> Read(CancellationToken ct) => _books ??= db.Database.IsNpgsql()
        ? (await db.Books.FromSqlRaw("SELECT * FROM activity_books FOR SHARE").ToListAsync(ct)).Single()
        : await db.Books.SingleAsync(ct);

    public Task<bool> HaveDecimalComma(CancellationToken ct) => db.Books.Select(books => books.HasDecimalComma).SingleAsync(ct);

    public async Task<DateTimeOffset?> FirstBooked(CancellationToken ct)
    {
        var (placed, paid) = (await db.Sales.MinAsync(sale => sale.PlacedBookedAt, ct), await db.Sales.MinAsync(sale => sale.PaidBookedAt, ct));
        return placed < paid ? placed : paid ?? placed;
    }

    public Task<DateOnly?> LastClosed(CancellationToken ct) => db.ClosedMonths.MaxAsync(month => (DateOnly?)month.Month, ct);

    public void Add(ClosedMonth month) => db.ClosedMonths.Add(month);

    public Task<int?> PapersLength(DateOnly month, CancellationToken ct) => db.ClosedMonths.Where(closed => closed.Month == month).Select(closed => (int?)closed.Papers.Length).FirstOrDefaultAsync(ct);

    public Task<byte[]?> Papers(DateOnly month, CancellationToken ct) => db.ClosedMonths.Where(closed => closed.Month == month).Select(closed => closed.Papers).FirstOrDefaultAsync(ct);
}
