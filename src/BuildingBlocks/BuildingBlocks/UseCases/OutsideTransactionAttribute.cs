namespace BuildingBlocks.UseCases;

/// <summary>
/// Marks a command or message handler that does slow file or network work and therefore must not hold a database transaction;
/// it writes by driving another command. Such a message handler may run again after a crash half-way: what it does twice must be the same as once.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutsideTransactionAttribute : Attribute;
