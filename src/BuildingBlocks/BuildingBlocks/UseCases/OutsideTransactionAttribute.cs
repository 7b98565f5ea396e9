namespace BuildingBlocks.UseCases;

/// <summary>
/// Marks a command handler that does slow file or network work and therefore must not hold a database transaction;
/// it writes by driving another command.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutsideTransactionAttribute : Attribute;
