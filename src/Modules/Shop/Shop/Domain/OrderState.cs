namespace Shop.Domain;

/// <summary>Where an order stands.</summary>
internal enum OrderState
{
    PendingPayment,

    /// <summary>Only in passing: what was paid goes on at once.</summary>
    Paid,

    /// <summary>The studio may still change it.</summary>
    InReview,

    Processing,
    Shipped,
    Completed,
    Canceled,
}
