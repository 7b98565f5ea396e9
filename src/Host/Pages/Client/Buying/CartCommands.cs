using BuildingBlocks.UseCases;
using Shop.UseCases.Buying;
using Shop.UseCases.Paying;

namespace Host.Pages.Client.Buying;

/// <summary>What a cart's page can ask for.</summary>
internal sealed record CartCommands(
    ICommandHandler<AddToCart> Add, ICommandHandler<RemoveFromCart> Remove, ICommandHandler<ChangeQuantity> Count, ICommandHandler<PlaceOrder> Place,
    ICommandHandler<BeginPayment> Pay, IQueryHandler<ListPaymentMethods, IReadOnlyList<PaymentMethod>> Methods);
