using Shop.Domain.Paying;
using Shop.Ports;

namespace Shop.Tests.Fakes;

internal sealed class InMemoryPaymentRepository : IPaymentRepository
{
    private readonly List<Payment> _payments = [];
    private readonly List<HeardEvent> _heard = [];

    public Task<Payment?> Find(Guid paymentId, CancellationToken ct) => Task.FromResult(_payments.Find(payment => payment.Id == paymentId));

    public Task<IReadOnlyList<Payment>> Of(Guid orderId, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Payment>>([.. _payments.Where(payment => payment.OrderId == orderId).OrderBy(payment => payment.Attempt)]);

    public void Add(Payment payment) => _payments.Add(payment);

    public Task<bool> Hear(HeardEvent heard, DateTimeOffset forgetBefore, CancellationToken ct)
    {
        _heard.RemoveAll(old => old.HeardAt < forgetBefore);
        if (_heard.Exists(known => known.Id == heard.Id))
            return Task.FromResult(false);

        _heard.Add(heard);
        return Task.FromResult(true);
    }
}
