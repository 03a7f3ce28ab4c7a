/** One drawing per kind of element. The switch is exhaustive: a new kind in the schema makes the compiler point here. */
import type { JSX } from 'preact';
import type { Control } from '../phone.ts';
import type { ElementSource } from '../schema.ts';
import { labelOf } from '../sentence.ts';
import { currentValue } from '../state.ts';
import { wordsOf } from '../words.ts';
import { ControlButton } from './ControlButton.tsx';
import { Icon } from './Icon.tsx';
import type { View } from './Phone.tsx';
import { Picture } from './Picture.tsx';
import { WhenTyping } from './WhenTyping.tsx';

/** Which way the arrow over a thing to swipe points. */
const SWIPES = { tap: '', 'swipe-up': '', 'swipe-down': 'xuong', 'swipe-left': 'trai', 'swipe-right': 'phai' } as const;

interface Props {
  view: View;
  element: ElementSource;
  /** The element's controls, whether or not they are there now. */
  controls: readonly Control[];
}

export function ElementView({ view, element, controls }: Props): JSX.Element | null {
  const { setting, state } = view;
  const words = (source: Parameters<typeof wordsOf>[2]): string => wordsOf(setting, state, source);
  const control = controls.find((one) => view.visible.includes(one)) ?? controls[0];
  switch (element.kind) {
    case 'text':
      return <p class={`chu ${element.tone ?? ''}`}>{words(element.text)}</p>;
    case 'picture':
      return <Picture drawing={setting.phone.source.pictures[element.picture]} alt={element.alt} />;
    case 'message':
      return (
        <p class={`tin ${element.from === 'me' ? 'toi' : ''}`}>
          {words(element.text)}
          {element.time && <small>{element.time}</small>}
        </p>
      );
    case 'row':
      return (
        <ControlButton view={view} control={control!} class="o">
          {element.icon && <Icon view={view} name={element.icon} />}
          <span>
            {words(element.label)}
            {element.sub && <small>{words(element.sub)}</small>}
          </span>
        </ControlButton>
      );
    case 'notification':
      return (
        <ControlButton view={view} control={control!} class="tb">
          <small>{words(element.from)}</small>
          <b>{words(element.label)}</b>
          {element.sub && <span>{words(element.sub)}</span>}
        </ControlButton>
      );
    case 'button':
      return (
        <ControlButton
          view={view}
          control={control!}
          class={`bam ${element.tone ?? 'main'} ${element.gesture ? `keo ${SWIPES[element.gesture]}` : ''}`}
        >
          {element.icon && <Icon view={view} name={element.icon} />}
          <span>{words(element.label)}</span>
        </ControlButton>
      );
    case 'link':
      return <ControlButton view={view} control={control!} class="lien" />;
    case 'key':
      return (
        <ControlButton view={view} control={control!} class={`khoa-tron ${element.tone ?? ''}`}>
          <Icon view={view} name={element.icon ?? 'chup'} />
          <span>{words(element.label)}</span>
        </ControlButton>
      );
    case 'app': {
      const move = control?.effects.move;
      return (
        <ControlButton view={view} control={control!} class="app">
          <i>
            <Icon view={view} name={move?.to === 'app' ? setting.phone.apps[move.app]!.icon : ''} />
          </i>
          <span>{labelOf(setting, state, control!)}</span>
        </ControlButton>
      );
    }
    case 'tile': {
      const lit = element.bind !== undefined && isOn(view, element.bind, element.on ?? 'on');
      return (
        <ControlButton
          view={view}
          control={control!}
          class={`vien ${lit ? 'bat' : ''}`}
          pressed={element.bind === undefined ? undefined : lit}
        >
          {element.icon && <Icon view={view} name={element.icon} />}
          <span>
            {words(element.label)}
            {element.sub ? (
              <small>{words(element.sub)}</small>
            ) : (
              element.bind && <small>{lit ? 'Đang bật' : 'Đang tắt'}</small>
            )}
          </span>
        </ControlButton>
      );
    }
    case 'switch': {
      const on = isOn(view, element.bind, element.on);
      return (
        <ControlButton view={view} control={control!} class="o" pressed={on}>
          {element.icon && <Icon view={view} name={element.icon} />}
          <span>
            {words(element.label)}
            <small>{element.sub ? words(element.sub) : on ? 'Đang bật' : 'Đang tắt'}</small>
          </span>
          <i class={`gat ${on ? 'bat' : ''}`} aria-hidden="true" />
        </ControlButton>
      );
    }
    case 'choice':
      return (
        <div class="nhom" role="group" aria-label={words(element.label)}>
          <p>{words(element.label)}</p>
          {element.options.map((option, part) => (
            <ControlButton
              key={option.value}
              view={view}
              control={controls[part]!}
              class="o chon"
              pressed={isOn(view, element.bind, option.value)}
            >
              <i aria-hidden="true" />
              <span>{words(option.label)}</span>
            </ControlButton>
          ))}
        </div>
      );
    case 'slider':
      return (
        <div class="thanh-nac" role="group" aria-label={words(element.label)}>
          <p>{words(element.label)}</p>
          <div>
            {element.options.map((option, part) => {
              const reached = element.options.findIndex((other) => isOn(view, element.bind, other.value)) >= part;
              return (
                <ControlButton
                  key={option.value}
                  view={view}
                  control={controls[part]!}
                  class={reached ? 'day' : ''}
                  pressed={isOn(view, element.bind, option.value)}
                >
                  {words(option.label)}
                </ControlButton>
              );
            })}
          </div>
        </div>
      );
    case 'field':
      return (
        <WhenTyping
          show={({ FieldView }) => (
            <FieldView view={view} element={element} control={controls[0]!} focus={controls[1]} />
          )}
          meanwhile={
            <div class="nhap">
              <label>
                <span>{words(element.label)}</span>
                <input readOnly />
              </label>
            </div>
          }
        />
      );
    case 'tabs':
      return (
        <div class="the" role="group" aria-label="Các mục của ứng dụng">
          {element.items.map((item, part) => {
            const tab = controls[part]!;
            const here = tab.effects.move?.to === 'root' && tab.effects.move.screen === tab.screen;
            return (
              <ControlButton key={tab.id} view={view} control={tab} class={here ? 'day' : ''} pressed={here}>
                {item.icon && <Icon view={view} name={item.icon} />}
                <span>{words(item.label)}</span>
              </ControlButton>
            );
          })}
        </div>
      );
  }
}

function isOn({ setting, state }: View, bind: string, value: string): boolean {
  const { phone } = setting;
  const top = state.over >= 0 ? phone.screens[state.over]! : phone.screens[state.stacks[state.app]!.at(-1)!]!;
  const name = bind.includes('.') ? bind : `${phone.apps[top.app]!.id}.${bind}`;
  return currentValue(phone, state, name) === value;
}
