using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace SmartSpec.Conventions.Tests;

/// <summary>A strategy is changed in place by the fold alone; whatever else changes one does so to a copy.</summary>
public sealed class FoldTests
{
    /// <summary>The first byte of the instructions that have two.</summary>
    private const byte TwoBytes = 0xFE;

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(instruction => instruction.Value);

    private const BindingFlags All =
        BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>What an event calls to change the strategy that the fold has given to it.</summary>
    private static readonly string[] InPlace =
    [
        nameof(Fold),
        nameof(AreaLineage),
        nameof(Correcting),
        nameof(Facts),
        nameof(FundingFacts),
        nameof(HelicesMet),
        nameof(OpeningStatement),
        nameof(StrategyConversion),
    ];

    /// <summary>What sets members of a strategy that it has made itself: by <c>with</c>, <c>new</c> or from JSON.</summary>
    private static readonly string[] OnCopies =
    [
        $"{nameof(Ceilings)}.BrokenAfter",
        $"{nameof(DefinitionMoves)}.{nameof(DefinitionMoves.Apply)}",
        $"{nameof(OpeningRules)}.{nameof(OpeningRules.Check)}",
        $"{nameof(Settlement)}.{nameof(Settlement.Scheduled)}",
        "Strategy.FundingRows", // Before a conversion, as it will be.
        $"{nameof(Strategy)}.{nameof(Strategy.UnfoundedAs)}",
        $"{nameof(StrategyDocument)}.{nameof(StrategyDocument.Read)}",
        $"{nameof(StrategyEngine)}.Accept",
        $"{nameof(StrategyEngine)}.{nameof(StrategyEngine.PreviewDefinition)}",
        $"{nameof(StrategyJson)}.*",
        $"{nameof(StrategyView)}..ctor",
    ];

    [Fact]
    public void Only_the_fold_and_its_events_change_a_strategy_in_place()
    {
        var types = typeof(Strategy).Assembly.GetTypes();
        var changing = types.SelectMany(type => type.GetMethods(All)).Where(Changes).Select(method => method.MetadataToken);
        var tokens = changing.ToHashSet();
        tokens.Count.Should().BeGreaterThan(150, "every event is one");
        var callers = types
            .Where(type => !IsInPlace(type))
            .SelectMany(type => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)))
            .Where(method => Calls(method, tokens))
            .Select(Name)
            .Distinct()
            .Order(StringComparer.Ordinal);
        callers
            .Should()
            .Equal(OnCopies, "a strategy that somebody has never changes: use a Fold, or change a copy and say so here");
    }

    /// <summary>Whether a method changes the strategy that it is called with.</summary>
    private static bool Changes(MethodInfo method) =>
        method.ReturnType == typeof(void)
        && (
            method.DeclaringType == typeof(Strategy)
                ? method.Name.StartsWith("set_", StringComparison.Ordinal)
                : IsInPlace(method.DeclaringType!)
                    && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Strategy))
        );

    private static bool IsInPlace(Type type) =>
        Outer(type) is var outer && (outer.IsAssignableTo(typeof(Event)) || InPlace.Contains(outer.Name));

    private static Type Outer(Type type) => type.DeclaringType is { } outer ? Outer(outer) : type;

    /// <summary>
    /// The name of the method, without that of a generated class around it.
    /// </summary>
    private static string Name(MethodBase method) =>
        Outer(method.DeclaringType!) is var outer && outer.IsDefined(typeof(CompilerGeneratedAttribute))
        || outer == typeof(StrategyJson)
            ? $"{outer.Name}.*"
            : $"{outer.Name}.{method.Name}";

    /// <summary>
    /// Whether a method calls one of some others.
    /// </summary>
    private static bool Calls(MethodBase method, HashSet<int> tokens)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length; )
        {
            var instruction =
                code[at] == TwoBytes ? Instructions[unchecked((short)(TwoBytes << 8 | code[at + 1]))] : Instructions[code[at]];
            at += instruction.Size;
            if (
                instruction.OperandType == OperandType.InlineMethod
                && tokens.Contains(BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at)))
            )
                return true;
            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at)),
                _ => 4,
            };
        }

        return false;
    }
}
