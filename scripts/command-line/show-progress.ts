/** A line on stderr that counts up during long work, on a terminal only: `1,200 of 3,000 articles`. */

const redrawAfter = 100;

export interface Progress {
  step: () => void;
  end: () => void;
}

export function showProgress(what: string, total?: number): Progress {
  let count = 0;
  let drawn = 0;
  const draw = () => {
    const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
    process.stderr.write(`\r${count.toLocaleString('en')}${of} ${what}`);
    drawn = Date.now();
  };
  return {
    step: () => {
      count += 1;
      if (process.stderr.isTTY && Date.now() - drawn >= redrawAfter) draw();
    },
    end: () => {
      if (drawn === 0) return;
      draw();
      process.stderr.write('\n');
    },
  };
}
